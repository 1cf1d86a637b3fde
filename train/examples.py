"""Pairs of sentences to train on: (first, second, type, spans of clashing words in the first, in the second)."""
import collections, glob, math, os, re

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
    """Those of pairs/, either of the premises that are held out of training or of the others."""
    out = []
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
                elif line.startswith("N "):
                    out.append((premise, f[1], 0, (), ()))
    return out


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
