package org.newsproof.grammar.languagetool;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.languagetool.JLanguageTool;
import org.languagetool.Language;
import org.languagetool.Languages;
import org.languagetool.rules.Rule;
import org.newsproof.SharedNewsproof;

class CuratedEnglishTest {

    @Test
    void loadsTheSameRulesOfTheWantedChecksAsLanguageToolItself() {
        Set<String> wanted = LanguageToolKind.users(SharedNewsproof.INSTANCE.rules()).keySet();
        assertEquals(rules(Languages.getLanguageForShortCode("en-US"), wanted), rules(new CuratedEnglish(wanted::contains), wanted));
    }

    @Test
    void loadsAllChecksWhereAllAreWanted() {
        List<String> own = ids(Languages.getLanguageForShortCode("en-US"));
        assertEquals(own, ids(new CuratedEnglish(id -> true)));
    }

    /** How many rules each check has. */
    private static Map<String, Long> rules(Language language, Set<String> wanted) {
        return ids(language).stream().filter(wanted::contains).collect(Collectors.groupingBy(id -> id, TreeMap::new, Collectors.counting()));
    }

    private static List<String> ids(Language language) {
        return new JLanguageTool(language).getAllRules().stream().map(Rule::getId).toList();
    }
}
