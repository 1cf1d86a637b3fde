package org.newsproof.claim;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
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
    Optional<Map<String, List<Mention>>> fill(Frame frame, Frame.Construction construction, ClausePlaces places) {
        Clause clause = places.clause();
        boolean wanted = places.hasParticle(construction.particles())
                && isOneOf(construction.objects(), places.at("object", construction.particles()))
                && isOneOf(construction.subjects(), clause.subjects());
        if (!wanted) {
            return Optional.empty();
        }
        Map<String, List<Mention>> roles = new LinkedHashMap<>();
        construction.places().forEach((role, sources) -> {
            List<Mention> filled = filled(frame, role, sources, places, construction.particles());
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
                        : at(source, places).stream().map(mentions::of).filter(mention -> fits(frame, role, mention)).toList();
                if (!filled.isEmpty()) {
                    roles.put(role, filled);
                    break;
                }
            }
        });
        return !roles.isEmpty() && roles.keySet().containsAll(frame.required()) ? Optional.of(roles) : Optional.empty();
    }

    private static List<NounPhrase> at(String source, Map<String, List<NounPhrase>> places) {
        List<NounPhrase> joined = places.getOrDefault(source.replaceFirst("^(?:first|second)-", ""), List.of());
        return source.startsWith("first-") ? ClausePlaces.first(joined) : source.startsWith("second-") ? ClausePlaces.second(joined) : joined;
    }

    private static boolean isOneOf(Set<String> lemmas, List<NounPhrase> phrases) {
        return lemmas.isEmpty() || phrases.stream().anyMatch(phrase -> lemmas.contains(phrase.head().lemma()) || lemmas.contains(phrase.head().lower()));
    }

    private List<Mention> filled(Frame frame, String role, List<String> sources, ClausePlaces places, Set<String> particles) {
        for (String source : sources) {
            List<Mention> filled = source.equals("content")
                    ? places.content().map(RoleFiller::content).map(List::of).orElse(List.of())
                    : places.at(source, particles).stream().map(mentions::of).filter(mention -> fits(frame, role, mention)).toList();
            if (!filled.isEmpty()) {
                return filled;
            }
        }
        return List.of();
    }

    private static Mention content(NounPhrase words) {
        String said = words.sentence().words(words.from(), words.to());
        return new Mention("content:" + said.toLowerCase(Locale.ROOT), Mention.Type.CONTENT, said, false, words);
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
            case PLACE -> mention.type() == Mention.Type.COUNTRY || mention.type() == Mention.Type.PLACE || mention.type() == Mention.Type.NAME;
            case AMOUNT -> hasNumber(mention.phrase());
            case ANY -> true;
        };
    }

    private static boolean hasNumber(NounPhrase phrase) {
        return phrase.sentence().tokens().subList(phrase.from(), phrase.to()).stream().anyMatch(token -> token.pos() == PartOfSpeech.NUM);
    }
}
