"""Pairs of sentences to train on: (first, second, type, spans of clashing words in the first, in the second)."""
import collections, glob, math, os, random, re

TYPES = "none number time place polarity antonym role identity ordinal attribution membership".split()
HERE = os.path.dirname(os.path.abspath(__file__))
ABBREVIATION = re.compile(r"(?:\b(?:Mr|Mrs|Ms|Dr|St|Prof|Gen|Col|Lt|Sen|Rep|Gov|Jr|Sr|No|vs|Inc|Co|Corp|U\.S|U\.N|U\.K|[A-Z]))\.$")
# as in SentencePairs.java
LIGHT = set("""the and for with that this was were are has have had his her their its from they them she who which will would been but not you all one two
said say says about after before more than when what into over also some other only out there could our can may""".split())


def sentences(text):
    out = []
    for line in text.split("\n"):
        at = 0
        for end in re.finditer(r'[.!?…]["”’\')\]]*\s+(?=["“‘\'(\[]*[A-Z0-9])', line):
            if not ABBREVIATION.search(line[at:end.start() + 1]):
                out.append(line[at:end.end()].strip())
                at = end.end()
        out.append(line[at:].strip())
    return [s for s in out if len(s.split()) >= 4]


def stems(sentence):
    return {w[:6] for w in re.findall(r"[a-z0-9]+", sentence.lower()) if (len(w) > 2 or w.isdigit()) and w not in LIGHT}


def similar(all_sentences, most, only=None):
    """Pairs of those that share most, by the rarity of their words."""
    stem = [stems(s) for s in all_sentences]
    frequency = collections.Counter(w for s in stem for w in s)
    n = len(all_sentences)
    found = set()
    for i in range(n) if only is None else only:
        scores = sorted(((sum(math.log((n + 1) / frequency[w]) for w in stem[i] & stem[j]), j) for j in range(n) if j != i), reverse=True)
        found |= {(min(i, j), max(i, j)) for score, j in scores[:most] if score > 0}
    return [(all_sentences[i], all_sentences[j], 0, (), ()) for i, j in sorted(found)]


def span(sentence, words):
    at = sentence.find(words)
    return [(at, at + len(words))] if at >= 0 else []


def fields(line):
    return [f.strip() for f in line[2:].split("|")]


def gum_sentences(folder):
    texts = {}
    for path in sorted(glob.glob(os.path.join(folder, "*.conllu"))):
        name = None
        for line in open(path, encoding="utf-8"):
            if line.startswith("# sent_id = "):
                name = line[12:].strip()
            elif line.startswith("# text = "):
                texts[name] = line[9:].strip()
    return texts


def is_held_out(premise):
    return sum(map(ord, premise)) % 20 == 0


def pairs(gum, held_out):
    """Those of pairs/, either of the premises that are held out of training or of the others; and what follows from them by another value."""
    out, derived = [], []
    for path in sorted(glob.glob(os.path.join(HERE, "pairs", "*.txt"))):
        premise = None
        for line in open(path, encoding="utf-8"):
            if line.startswith("P: "):
                premise = line[3:].strip()
                if premise.startswith("@"):
                    premise = gum[premise[1:]]
            elif premise is not None and is_held_out(premise) == held_out:
                f = fields(line)
                if line.startswith("C "):
                    out.append((premise, f[1], TYPES.index(f[0]), span(premise, f[2]), span(f[1], f[3])))
                    derived += exchanged(out[-1])
                elif line.startswith("N "):
                    out.append((premise, f[1], 0, (), ()))
                    derived += altered(premise, f[1]) if f[0] == "paraphrase" else []
    return out, derived


VALUE = re.compile(r"\d+(?:[.,]\d+)*(?:st|nd|rd|th)?$")
COUNTS = set("""one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen twenty thirty forty fifty sixty
seventy eighty ninety hundred first second third fourth fifth sixth seventh eighth ninth tenth spring summer autumn winter morning afternoon evening""".split())
DAYS = "Monday Tuesday Wednesday Thursday Friday Saturday Sunday".split()
MONTHS = "January February March April May June July August September October November December".split()
EXCHANGED = {"number", "time", "place", "identity", "ordinal", "attribution", "membership"}


def family(word):
    """What a value is of: a number or time, or a name; nothing for other words."""
    word = word.strip(",.'’")
    return "number" if VALUE.match(word) or any(part in COUNTS for part in word.lower().split("-")) else "name" if word[:1].isupper() else None


def same_but_values(one, other):
    """Whether two phrases of few words differ only in numbers or only in names."""
    one, other = one.split(), other.split()
    families = {family(w) for w in set(one) ^ set(other)}
    return len(families) == 1 and None not in families and max(len(one), len(other)) <= 4 and set(one) - set(other) and set(other) - set(one)


def exchanged(pair):
    """Of a clash of two values: both sentences with the first value, both with the second, and the clash with the values exchanged."""
    first, second, kind, in_first, in_second = pair
    if not (in_first and in_second and TYPES[kind] in EXCHANGED):
        return []
    (a, b), (c, d) = in_first[0], in_second[0]
    one, other = first[a:b], second[c:d]
    if not same_but_values(one, other) or other in first or one in second:
        return []
    first_too, second_too = first[:a] + other + first[b:], second[:c] + one + second[d:]
    return [(first, second_too, 0, (), ()), (first_too, second, 0, (), ()),
            (first_too, second_too, kind, [(a, a + len(other))], [(c, c + len(one))])]


def altered(first, second):
    """Of two sentences that tell the same: the second with another number, weekday or month, where both have it once."""
    values = re.findall(r"\b(?:\d+(?:[.,]\d+)*|" + "|".join(DAYS + MONTHS) + r")\b", second)
    shared = [w for w in set(values) if first.count(w) == second.count(w) == len(re.findall(r"\b" + re.escape(w) + r"\b", first)) == 1]
    if not shared:
        return []
    word = random.choice(sorted(shared))
    if word in DAYS or word in MONTHS:
        new, kind = random.choice([w for w in (DAYS if word in DAYS else MONTHS) if w != word and w != "May"]), "time"
    elif re.fullmatch(r"(?:19|20)\d\d", word):
        new, kind = str(int(word) + random.choice([-9, -4, -3, -2, -1, 1, 2, 3, 5, 11])), "time"
    elif re.fullmatch(r"\d+", word) and int(word) > 1:
        n = int(word)
        is_date = re.search(rf"\b{word} (?:{'|'.join(MONTHS)})|(?:{'|'.join(MONTHS)}) {word}\b", second)
        kind = "time" if is_date else "number"
        new = str(random.choice([k for k in (n + 1, n + 2, n - 1, 2 * n, n * 3 // 2, n * 2 // 3, n + 10, int(word[::-1])) if k > 0 and k != n]))
    else:
        digits = [i for i, c in enumerate(word) if c.isdigit()]
        at = digits[0] if random.random() < 0.5 else random.choice(digits)
        new, kind = word[:at] + random.choice([c for c in "123456789" if c != word[at]]) + word[at + 1:], "number"
    if new in first:
        return []
    at = second.index(word)
    start = re.search(r"\b" + re.escape(word) + r"\b", first).start()
    return [(first, second[:at] + new + second[at + len(word):], TYPES.index(kind), [(start, start + len(word))], [(at, at + len(new))])]


def articles():
    """Contradictions of articles/, and pairs of sentences that agree."""
    contradictions, agreements = [], []
    for path in sorted(glob.glob(os.path.join(HERE, "articles", "*.txt"))):
        for article in open(path, encoding="utf-8").read().split("=== ")[1:]:
            body, _, below = article.partition("\n---")
            own = sentences(body)
            agreements += similar(own, 3)
            for line in below.split("\n"):
                f = fields(line)
                if line.startswith("C "):
                    contradictions.append((f[2], f[1], TYPES.index(f[0]), span(f[2], f[3]), span(f[1], f[4])))
                elif line.startswith("N "):
                    agreements += similar(own + [f[1]], 3, [len(own)])
    return contradictions, agreements


def real_texts(gum, ewt):
    """Similar sentences of one document of GUM or EWT; people wrote them, so they hardly contradict each other."""
    documents = collections.defaultdict(list)
    for name, text in gum.items():
        documents[name.rsplit("-", 1)[0]].append(text)
    name = None
    for line in open(ewt, encoding="utf-8"):
        if line.startswith("# newdoc"):
            name = line
        elif line.startswith("# text = "):
            documents[name].append(line[9:].strip())
    out = []
    for texts in documents.values():
        texts = [t for t in texts if 6 <= len(t.split()) <= 60]
        if len(texts) > 3:
            out += similar(texts, 2)
    return out
