package org.newsproof.claim;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.newsproof.SharedNewsproof;
import org.newsproof.document.Document;

class FactSheetTest {
    @Test
    void tellsWhoDeniesToDoWhatToWhom() {
        FactSheet facts = facts("The ministry denied that Norway sold tents to Iceland.");
        FactSheet.Relation sale = relation(facts, "sale");
        assertEquals(List.of("Norway", "Iceland", "tents", "denied", "The ministry"), List.of(sale.from(), sale.to(), sale.what(), sale.standing(), sale.source()));
    }

    @Test
    void tellsAnEventOnceUnderItsNarrowestFrame() {
        FactSheet facts = facts("Norway sold tents to Iceland.");
        assertEquals(List.of("sale"), facts.relations().stream().map(FactSheet.Relation::event).toList());
    }

    @Test
    void putsOneKindOfEventTogether() {
        FactSheet facts = facts("Norway invaded Iceland. The police arrested Marko Vidal. Iceland was invaded by Denmark.");
        assertEquals(List.of("invade", "invade", "arrest"), facts.relations().stream().map(FactSheet.Relation::event).toList());
    }

    @Test
    void readsTheStandingOfANounFromTheVerbAroundIt() {
        assertEquals("denied", relation(facts("The ministry denied deliveries of tents to Iceland by Norway."), "transfer").standing());
    }

    @Test
    void putsTimesInTheirOrderWhereTheDayIsKnown() {
        FactSheet facts = SharedNewsproof.INSTANCE.facts(
                Document.of("a", "The dam broke on Monday. Two days later the army arrived. The dam was built in 1990.").withDate(LocalDate.of(2024, 5, 17)));
        assertEquals(List.of("1990", "Monday", "Two days later"), facts.times().stream().map(FactSheet.TimeFact::time).toList());
        assertEquals(List.of("1990-01-01/1990-12-31", "2024-05-13", "2024-05-15"), facts.times().stream().map(FactSheet.TimeFact::day).toList());
        assertEquals("The army arrived", facts.times().get(2).event().replaceFirst("^the", "The"));
    }

    @Test
    void putsFiguresThatCountTheSameTogether() {
        FactSheet facts = facts("At least 12 soldiers died. The dam cost $3 million. Later 14 soldiers were buried.");
        assertEquals(List.of("at least 12", "14", "$3 million"), facts.figures().stream().map(FactSheet.Figure::value).toList());
        assertEquals(List.of("soldiers", "soldiers", "money"), facts.figures().stream().map(FactSheet.Figure::of).toList());
    }

    @Test
    void givesPeopleAllTheirTitles() {
        FactSheet facts = facts("Foreign Minister Anna Weiss left. Later Chancellor Anna Weiss returned.");
        assertEquals(List.of(List.of("Foreign Minister", "Chancellor")), facts.people().stream().map(FactSheet.Person::titles).toList());
    }

    @Test
    void givesQuotesTheirSpeakers() {
        FactSheet facts = facts("\"We will stay here,\" Anna Weiss said.");
        assertEquals(List.of("Anna Weiss"), facts.quotes().stream().map(FactSheet.Quotation::speaker).toList());
        assertTrue(facts.quotes().get(0).words().startsWith("We will stay"));
    }

    private static FactSheet facts(String text) {
        return SharedNewsproof.INSTANCE.facts(Document.of("a", text));
    }

    private static FactSheet.Relation relation(FactSheet facts, String event) {
        return facts.relations().stream().filter(relation -> relation.event().equals(event)).findFirst().orElseThrow();
    }
}
