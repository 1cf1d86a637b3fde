package org.newsproof.contradiction.headline;

import java.util.List;
import java.util.Optional;
import org.newsproof.contradiction.GivenNames;

/** Compares the full name of a person in a headline with the names of the text below. Thread-safe. */
final class PeopleNamed {
    private final GivenNames givenNames;

    PeopleNamed(GivenNames givenNames) {
        this.givenNames = givenNames;
    }

    /** Somebody whom the text does not have, has with another first name, or has with another surname only. */
    Optional<NameClash> unknown(HeadlineNames.Name name, BodyWords body) {
        List<Integer> first = places(name, body);
        if (body.mentions(name.last())) {
            boolean other = first.isEmpty() && !body.mentions(name.first());
            return other ? body.at(name.last()).stream().filter(at -> isGivenName(at - 1, body)).findFirst().map(at -> clash(name, body, at - 1)) : Optional.empty();
        }
        boolean middle = name.words().subList(1, name.words().size()).stream().anyMatch(body::mentions);
        boolean ofOthers = first.stream().allMatch(at -> body.token(at + 1).filter(next -> next.isWord() && next.isCapitalised()).isPresent());
        if (middle || !ofOthers || first.isEmpty() && body.mentions(name.first())) {
            return Optional.empty();
        }
        return Optional.of(new NameClash(name.span(), body.at(name.first()).stream().findFirst().map(at -> body.span(at, at + 2))));
    }

    /** "Jan Kern" of a text that has "Kern" only: it may well be he. */
    Optional<NameClash> bareSurname(HeadlineNames.Name name, BodyWords body) {
        boolean given = body.mentions(name.first()) || !places(name, body).isEmpty();
        List<Integer> last = body.at(name.last());
        boolean bare = !given && !last.isEmpty() && last.stream().noneMatch(at -> isGivenName(at - 1, body));
        return bare ? Optional.of(new NameClash(name.span(), Optional.of(body.span(last.get(0), last.get(0) + 1)))) : Optional.empty();
    }

    private static NameClash clash(HeadlineNames.Name name, BodyWords body, int from) {
        return new NameClash(name.span(), Optional.of(body.span(from, from + 2)));
    }

    private boolean isGivenName(int at, BodyWords body) {
        return body.token(at).filter(token -> token.isWord() && token.isCapitalised() && givenNames.has(token.text())).isPresent();
    }

    /** Where the text has the first name or another one that the same person may bear. */
    private List<Integer> places(HeadlineNames.Name name, BodyWords body) {
        return givenNames.forms(name.first()).stream().flatMap(form -> body.at(form).stream()).sorted().toList();
    }
}
