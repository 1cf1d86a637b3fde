package org.newsproof.claim;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.newsproof.analysis.NounPhrase;
import org.newsproof.analysis.PartOfSpeech;
import org.newsproof.analysis.Token;

/** Fills the roles of a frame from the places of a clause or of a noun phrase. */
final class RoleFiller {
    private final Mentions mentions;
    private final NameBook book;

    RoleFiller(Mentions mentions, NameBook book) {
        this.mentions = mentions;
        this.book = book;
    }

    /** The roles, or nothing when a required one stays empty or a filler is of the wrong type. */
    Optional<Map<String, List<Mention>>> fill(Frame frame, Frame.Construction construction, Clause clause) {
        if (!construction.objects().isEmpty() && !hasObject(construction.objects(), clause)) {
            return Optional.empty();
        }
        Map<String, List<Mention>> roles = new LinkedHashMap<>();
        construction.places().forEach((role, places) -> {
            List<Mention> filled = filled(frame, role, places, clause);
            if (!filled.isEmpty()) {
                roles.put(role, filled);
            }
        });
        return !roles.isEmpty() && roles.keySet().containsAll(frame.required()) ? Optional.of(roles) : Optional.empty();
    }

    Optional<Map<String, List<Mention>>> fill(Frame frame, Frame.Construction construction, NounPhrase phrase, Map<String, List<NounPhrase>> places) {
        Map<String, List<Mention>> roles = new LinkedHashMap<>();
        construction.places().forEach((role, sources) -> {
            for (String source : sources) {
                List<Mention> filled = source.equals("modifier")
                        ? modifiers(frame, role, phrase)
                        : places.getOrDefault(source, List.of()).stream().map(mentions::of).filter(mention -> fits(frame, role, mention)).toList();
                if (!filled.isEmpty()) {
                    roles.put(role, filled);
                    break;
                }
            }
        });
        return !roles.isEmpty() && roles.keySet().containsAll(frame.required()) ? Optional.of(roles) : Optional.empty();
    }

    private static boolean hasObject(Set<String> lemmas, Clause clause) {
        List<NounPhrase> objects = clause.passive() ? clause.subjects() : clause.objects();
        return objects.stream().anyMatch(phrase -> lemmas.contains(phrase.head().lemma()) || lemmas.contains(phrase.head().lower()));
    }

    private List<Mention> filled(Frame frame, String role, List<String> places, Clause clause) {
        for (String place : places) {
            List<Mention> filled = phrases(place, clause).stream().map(mentions::of).filter(mention -> fits(frame, role, mention)).toList();
            if (!filled.isEmpty()) {
                return filled;
            }
        }
        return List.of();
    }

    private static List<NounPhrase> phrases(String place, Clause clause) {
        return switch (place) {
            case "subject" -> clause.passive() ? complement("by", clause) : clause.subjects();
            case "object" -> clause.passive() ? clause.subjects() : clause.objects();
            case "second-object" -> clause.passive() ? clause.objects() : clause.secondObjects();
            default -> complement(place, clause);
        };
    }

    private static List<NounPhrase> complement(String preposition, Clause clause) {
        return clause.complements().stream()
                .filter(complement -> complement.preposition().equals(preposition))
                .findFirst()
                .map(Complement::phrases)
                .orElse(List.of());
    }

    /** "arms deliveries", "Libyan oil exports": a noun or an adjective of a country before the head. */
    private List<Mention> modifiers(Frame frame, String role, NounPhrase phrase) {
        for (int i = phrase.headAt() - 1; i >= phrase.from(); i--) {
            Token token = phrase.sentence().token(i);
            boolean wantsParty = frame.types().get(role) == Frame.Filler.PARTY;
            NounPhrase single = new NounPhrase(phrase.sentence(), i, i + 1, Optional.empty());
            if (wantsParty && book.countryOfDemonym(token.text()).isPresent()) {
                String country = book.countryOfDemonym(token.text()).get();
                return List.of(new Mention("country:" + country, Mention.Type.COUNTRY, country, true, single));
            }
            if (!wantsParty && token.pos() == PartOfSpeech.NOUN && book.goodsClass(token.lemma(), token.lower()).isPresent()) {
                return List.of(new Mention("noun:" + token.lemma(), Mention.Type.THING, token.text(), false, single));
            }
        }
        return List.of();
    }

    private boolean fits(Frame frame, String role, Mention mention) {
        return switch (frame.types().getOrDefault(role, Frame.Filler.ANY)) {
            case PARTY -> mention.type().isParty();
            case VEHICLE -> mention.type() == Mention.Type.VEHICLE;
            case GOODS -> !mention.named() && !mention.phrase().isPronoun() && mention.type() != Mention.Type.PEOPLE
                    || book.goodsClass(mention.phrase().head().lemma(), mention.phrase().head().lower()).isPresent();
            case ANY -> true;
        };
    }
}
