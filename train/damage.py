"""Sentences of good texts, and ways to damage one as machine translations are damaged."""
import collections, glob, os, random, re

HERE = os.path.dirname(os.path.abspath(__file__))

KINDS = "ok form missing extra order spelling word".split()
OK, FORM, MISSING, EXTRA, ORDER, SPELLING, WORD = range(7)
Tok = collections.namedtuple("Tok", "text pos lemma space")
FINAL = ('.', '!', '?', '"', '”', "'", '’', ')')

def conllu(path):
    """Sentences of a CoNLL-U file, as (document, tokens), and the Penn tag of each token."""
    name, rows, text = "", [], ""
    for line in open(path, encoding="utf-8"):
        line = line.rstrip("\n")
        if line.startswith("# newdoc id"): name = line.split("=")[1].strip()
        elif line.startswith("# text ="): text = line[8:].strip()
        elif not line:
            if rows: yield name, rows, text
            rows = []
        elif line[0] != "#": rows.append(line.split("\t"))
    if rows: yield name, rows, text

def tokens(rows):
    """Surface tokens: of a contraction the whole."""
    out, space, until, multi = [], True, 0, None
    for r in rows:
        if "." in r[0]: continue
        if "-" in r[0]:
            until = int(r[0].split("-")[1]); out.append(Tok(r[1], "X", r[1], space)); space = "SpaceAfter=No" not in r[9]; continue
        if int(r[0]) <= until:
            if int(r[0]) == until: pass
            continue
        out.append(Tok(r[1], r[3], r[2].lower(), space)); space = "SpaceAfter=No" not in r[9]
    return out

def text(toks):
    s, at = "", []
    for i, t in enumerate(toks):
        if i and t.space: s += " "
        at.append((len(s), len(s) + len(t.text))); s += t.text
    return s, at

def good(toks):
    return 5 <= len(toks) <= 50 and (toks[0].text[0].isupper() or toks[0].text[0] in '"“(\'‘0123456789') and toks[-1].text.endswith(FINAL)

class Forms:
    def __init__(s):
        s.of = collections.defaultdict(lambda: collections.defaultdict(collections.Counter)); s.lemma = collections.defaultdict(collections.Counter); s.known = collections.Counter(); s.pos = collections.defaultdict(collections.Counter)
    def learn(s, rows):
        for r in rows:
            if not r[0].isdigit(): continue
            w = r[1].lower(); s.known[w] += 1
            if r[3] in ("VERB", "AUX", "NOUN") and w.isalpha() and r[2].isalpha():
                s.of[(r[2].lower(), "V" if r[3] != "NOUN" else "N")][r[4]][w] += 1
                s.lemma[(w, "V" if r[3] != "NOUN" else "N")][r[2].lower()] += 1
            if r[3] in ("VERB", "NOUN", "ADJ", "ADV") and w.isalpha(): s.pos[w][r[3]] += 1
    def done(s):
        # words of one family: share the first letters, other part of speech
        s.family = collections.defaultdict(list)
        for w, c in s.pos.items():
            if len(w) >= 5 and s.known[w] >= 2: s.family[w[:5]].append((w, c.most_common(1)[0][0]))
    def verb(s, w, rnd):
        k = (w, "V")
        if k not in s.lemma: return None
        l = s.lemma[k].most_common(1)[0][0]
        tags = s.of[(l, "V")]
        mine = {t for t, c in tags.items() if w in c}
        best = {t: c.most_common(1)[0][0] for t, c in tags.items() if t in ("VB", "VBZ", "VBD", "VBN", "VBG", "VBP") and c.most_common(1)[0][1] >= 1}
        # a past for a present is no mistake in itself
        def plain(a, b): return {a, b} in ({"VBD", "VBZ"}, {"VBD", "VBP"})
        choices = [f for t, f in best.items() if f != w and mine and not all(plain(m, t) for m in mine)]
        return rnd.choice(choices) if choices else None
    def noun(s, w):
        k = (w, "N")
        if k not in s.lemma: return None
        l = s.lemma[k].most_common(1)[0][0]; tags = s.of[(l, "N")]
        mine = "NNS" if w in tags.get("NNS", ()) else "NN"
        other = "NN" if mine == "NNS" else "NNS"
        if tags.get(other): return tags[other].most_common(1)[0][0]
        if mine == "NN" and w[-1] not in "syx" : return w + "s"
        return None
    def relative(s, w, pos, rnd):
        c = [x for x, p in s.family.get(w[:5], ()) if x != w and p != pos and abs(len(x) - len(w)) <= 5 and s.lemma.get((x, "V"), {1: 1}) != s.lemma.get((w, "V"), {2: 1})]
        return rnd.choice(c) if c else None

PREPS = "of in to for on at by with from about into over after under between through during against".split()
DETS = "the a an this these that those some".split()
AUXS = "is are was were be been has have had do does did will can".split()
CASE = {"i": "me", "he": "him", "him": "he", "she": "her", "they": "them", "them": "they", "we": "us", "us": "we", "me": "i", "who": "whose", "their": "them", "its": "it", "his": "him", "our": "us"}

def case_like(new, old):
    return new[0].upper() + new[1:] if old[0].isupper() else new

def one(toks, forms, rnd):
    """A damage of `toks`: (kind of damage, tokens, labels), or None where it finds no place. Labels are (index, kind)."""
    n = len(toks)
    w = [t.text.lower() for t in toks]
    word = [i for i in range(n) if w[i].isalpha()]
    if len(word) < 4: return None
    put = lambda i, s: toks[:i] + [Tok(s, toks[i].pos, toks[i].lemma, toks[i].space)] + toks[i + 1:]
    def drop(i):
        if i + 1 >= n: return None
        new = toks[:i] + toks[i + 1:]
        if i == 0: new[0] = Tok(case_like(new[0].text, "A"), new[0].pos, new[0].lemma, True)
        elif toks[i].space and not new[i].space and new[i].text.isalpha(): new[i] = new[i]._replace(space=True)
        return new, [(i, MISSING)]
    def drops(name, ok):
        c = [i for i in range(n - 1) if ok(i)]
        if not c: return None
        r = drop(rnd.choice(c))
        return (name,) + r if r else None
    P = lambda i: toks[i].pos if 0 <= i < n else ""
    kind = rnd.choices(list(KINDS_OF), weights=list(KINDS_OF.values()))[0]
    if kind == "no-det":
        return drops(kind, lambda i: w[i] in ("a", "an", "the", "this", "its", "his", "their") and P(i + 1) in ("NOUN", "ADJ"))
    if kind == "no-prep": return drops(kind, lambda i: i and P(i) == "ADP" and w[i] in PREPS and P(i + 1) in ("DET", "NOUN", "PROPN", "PRON", "NUM", "ADJ", "VERB"))
    if kind == "no-aux": return drops(kind, lambda i: P(i) == "AUX")
    if kind == "no-verb": return drops(kind, lambda i: P(i) == "VERB" and i and P(i - 1) not in ("DET", "ADJ", "CCONJ") and not (w[i].endswith("ing") and P(i - 1) not in ("AUX", "ADV")))
    if kind == "no-noun":
        def ok(i):
            if P(i) != "NOUN" or P(i + 1) in ("NOUN", "PROPN", "ADJ") or w[i + 1] in ("'s", "’s"): return False
            j = i - 1
            while j >= 0 and P(j) in ("ADJ", "NOUN", "NUM"): j -= 1
            if j == i - 1: return P(j) in ("DET", "ADP")
            return P(i - 1) == "ADJ" and P(j) in ("DET", "ADP")
        return drops(kind, ok)
    if kind == "no-subject": return drops(kind, lambda i: (P(i) in ("PRON",) and w[i] in ("he", "she", "it", "they", "we", "i", "who", "there", "which", "that")) and P(i + 1) in ("VERB", "AUX", "ADV") )
    if kind == "no-name": return drops(kind, lambda i: P(i) == "PROPN" and P(i - 1) not in ("PROPN", "CCONJ", "DET", "NOUN") and P(i + 1) in ("VERB", "AUX"))
    if kind == "no-to": return drops(kind, lambda i: w[i] in ("to", "that", "and", "or", "but", "than", "as", "not", "because", "if", "when") and i)
    if kind == "extra":
        i = rnd.choice([k for k in range(1, n) if toks[k].space and (P(k) != "PUNCT")] or [1]); b = rnd.choice(rnd.choice([PREPS, DETS, AUXS, ["and", "that", "which", "it", "to", "not", "he"]]))
        if b in (w[i], w[i - 1]): return None
        if b in DETS and P(i) in ("ADJ", "NOUN", "NUM", "PROPN") and P(i - 1) not in ("DET", "ADJ", "NUM", "PRON"): return None  # may well be right
        if b == "that" and P(i - 1) == "VERB": return None
        if b == "not": return None
        if b in PREPS and (P(i - 1) in ("ADV", "VERB", "NOUN") and P(i) in ("PUNCT", "DET", "PRON", "PROPN", "NOUN", "NUM", "ADJ")) and rnd.random() < .6: return None
        return kind, toks[:i] + [Tok(b, "X", b, True)] + [toks[i]] + toks[i + 1:], [(i, EXTRA)]
    if kind == "verb":
        c = [i for i in word if P(i) in ("VERB", "AUX")]
        if not c: return None
        i = rnd.choice(c); f = forms.verb(w[i], rnd)
        if not f: return None
        return kind, put(i, case_like(f, toks[i].text)), [(i, FORM)]
    if kind == "number":
        c = [i for i in word if P(i) == "NOUN" and any(x in ("a", "an", "this", "these", "those", "many", "several", "few", "each", "every", "two", "three", "four", "five", "both", "one", "another", "six", "ten") or x.isdigit() and x != "1" for x in w[max(0, i - 2):i]) and P(i + 1) != "NOUN"]
        if not c: return None
        i = rnd.choice(c); f = forms.noun(w[i])
        if not f or any(P(k) == "PUNCT" for k in range(max(0, i - 2), i)): return None
        return kind, put(i, case_like(f, toks[i].text)), [(i, FORM)]
    if kind == "agreement":
        sw = {"is": "are", "are": "is", "was": "were", "were": "was", "has": "have", "have": "has", "does": "do", "do": "does"}
        c = [i for i in word if w[i] in sw and P(i) in ("AUX", "VERB") and P(i - 1) not in ("PART",) and not (w[i] in ("have", "do") and P(i - 1) == "AUX")]
        if not c: return None
        i = rnd.choice(c)
        if any(w[k] in ("to", "will", "would", "can", "could", "may", "might", "must", "should") for k in range(max(0, i - 2), i)): return None
        return kind, put(i, case_like(sw[w[i]], toks[i].text)), [(i, FORM)]
    if kind == "shift":
        c = [i for i in word if P(i) in ("NOUN", "VERB", "ADJ", "ADV") and len(w[i]) >= 5]
        if not c: return None
        i = rnd.choice(c); f = forms.relative(w[i], P(i), rnd)
        return (kind, put(i, case_like(f, toks[i].text)), [(i, FORM)]) if f else None
    if kind == "case":
        c = [i for i in word if w[i] in CASE and P(i) == "PRON"]
        if not c: return None
        i = rnd.choice(c); f = CASE[w[i]]; f = "I" if f == "i" else f
        return kind, put(i, case_like(f, toks[i].text) if f != "I" else f), [(i, FORM)]
    if kind == "prep":
        c = [i for i in word if i and P(i) == "ADP" and w[i] in PREPS[:10]]
        if not c: return None
        i = rnd.choice(c); f = rnd.choice([p for p in PREPS[:10] if p != w[i]])
        return kind, put(i, f), [(i, WORD)]
    if kind == "det":
        c = [i for i in word if w[i] in ("a", "an", "this", "these", "each", "many", "much", "those") and P(i) in ("DET", "ADJ")]
        if not c: return None
        i = rnd.choice(c); f = {"a": ["these", "many", "several"], "an": ["these", "many"], "this": ["these"], "these": ["this", "a"], "each": ["many"], "many": ["much", "a"], "much": ["many"], "those": ["that"]}[w[i]]
        return kind, put(i, case_like(rnd.choice(f), toks[i].text)), [(i, FORM)]
    if kind == "function":
        c = [i for i in word if P(i) in ("SCONJ", "CCONJ", "PART", "PRON", "DET", "ADP", "AUX") and w[i].isalpha()]
        if not c: return None
        i = rnd.choice(c); f = rnd.choice(rnd.choice([PREPS, AUXS, DETS, ["and", "or", "but", "if", "that", "which", "who", "what", "they", "them", "it", "not", "than", "as", "so"]]))
        same = lambda a, b: a == b or any(a in g and b in g for g in (DETS, AUXS, ["and", "or", "but"], ["that", "which", "who"], ["if", "that"], ["they", "it", "he", "she", "we"]))
        if same(f, w[i]) or f in DETS and P(i) in ("DET", "PRON"): return None
        return kind, put(i, case_like(f, toks[i].text)), [(i, WORD)]
    if kind == "swap":
        c = [i for i in range(n - 1) if w[i].isalpha() and w[i + 1].isalpha() and toks[i + 1].space and w[i] != w[i + 1]
             and not (P(i) == P(i + 1)) and not ({P(i), P(i + 1)} & {"ADV"} and {P(i), P(i + 1)} & {"VERB", "AUX", "ADV"})]
        if not c: return None
        i = rnd.choice(c); a, b = toks[i], toks[i + 1]
        bt, at_ = b.text, a.text
        if i == 0: bt, at_ = case_like(bt, "A"), (at_ if a.pos == "PROPN" or at_ == "I" else at_[0].lower() + at_[1:])
        return kind, toks[:i] + [Tok(bt, b.pos, b.lemma, a.space), Tok(at_, a.pos, a.lemma, b.space)] + toks[i + 2:], [(i, ORDER), (i + 1, ORDER)]
    if kind == "move":
        c = [i for i in range(1, n - 1) if w[i].isalpha() and P(i) in ("VERB", "AUX", "NOUN", "ADP", "DET", "PRON") and toks[i].space]
        if not c: return None
        i = rnd.choice(c); j = i + rnd.choice([-4, -3, -2, 2, 3, 4])
        if not 1 <= j < n - 1 or not toks[j].space: return None
        rest = toks[:i] + toks[i + 1:]
        if P(i + 1) == "PUNCT" and False: return None
        return kind, rest[:j] + [toks[i]._replace(space=True)] + rest[j:], [(j, ORDER)]
    if kind == "shuffle":
        k = rnd.randint(4, 9)
        if n < k + 2: return None
        i = rnd.randint(0, n - k - 1); part = toks[i:i + k]; texts = [t.text for t in part]; rnd.shuffle(texts)
        new = [t._replace(text=x, space=True if q or i else t.space) for q, (t, x) in enumerate(zip(part, texts))]
        return kind, toks[:i] + new + toks[i + k:], [(i + q, ORDER) for q in range(k) if part[q].text != texts[q]]
    if kind == "typo":
        c = [i for i in word if len(w[i]) >= 4 and (toks[i].text.islower() or rnd.random() < .3)]
        if not c: return None
        i = rnd.choice(c); x = toks[i].text; k = rnd.randrange(0 if rnd.random() < .2 else 1, len(x) - 1); r = rnd.random()
        if r < .5: y = x[:k] + x[k + 1:]
        elif r < .75: y = x[:k] + x[k + 1] + x[k] + x[k + 2:]
        elif r < .88: y = x[:k] + x[k] + x[k:]
        else: y = x[:k] + rnd.choice("aeiourstnl") + x[k + 1:]
        if y == x: return None
        if toks[i].pos == "PROPN": return None
        return kind, put(i, y), [(i, WORD if y.lower() in forms.known else SPELLING)]
    if kind == "comma":
        c = [i for i in range(1, n - 1) if w[i].isalpha() and w[i - 1].isalpha() and toks[i].space and (P(i - 1), P(i)) in
             {("ADP", "DET"), ("ADP", "NOUN"), ("ADP", "PROPN"), ("DET", "NOUN"), ("DET", "ADJ"), ("ADJ", "NOUN"), ("PRON", "VERB"), ("PRON", "AUX"), ("AUX", "VERB"), ("PART", "VERB"), ("VERB", "DET"), ("VERB", "PRON"), ("NOUN", "AUX"), ("PROPN", "VERB"), ("VERB", "NOUN"), ("NUM", "NOUN")}]
        if not c: return None
        i = rnd.choice(c)
        return kind, toks[:i] + [Tok(rnd.choice(",,,.;:"), "PUNCT", ",", False)] + toks[i:], [(i, EXTRA)]

KINDS_OF = {"no-det": 2, "no-prep": 1.5, "no-aux": 2, "no-verb": 3, "no-noun": 3, "no-subject": 2, "no-name": .7, "no-to": 1, "extra": 2, "verb": 4, "number": 1.5, "agreement": 2, "shift": 3.5,
            "case": .8, "prep": 2, "det": .6, "function": 1.5, "swap": 4, "move": 1.5, "shuffle": 1.5, "typo": 2.5, "comma": 1.2}

def damaged(toks, forms, rnd, many=1):
    """Text, spans of damage as (start, end, kind) in characters, and the names of what was done."""
    names, labels = [], []
    for _ in range(many):
        for _ in range(6):
            r = one(toks, forms, rnd)
            if r and r[2]: break
        if not r or not r[2]: continue
        name, new, lab = r
        if labels:  # where words were inserted or dropped before them, earlier labels move
            shift = len(new) - len(toks); at = min(i for i, _ in lab)
            labels = [(i + shift if i >= at and shift else i, k) for i, k in labels if not (name in ("shuffle", "move", "swap"))]
            if name in ("shuffle", "move", "swap"): names = []
        toks = new; labels += lab; names.append(name)
    s, at = text(toks)
    return s, [(at[i][0], at[i][1], k) for i, k in labels if i < len(at)], names

def load(shared, premises):
    forms, train, held = Forms(), [], []
    splits = open(os.path.join(shared, "gum/splits.md")).read(); held_docs = set(re.findall(r"GUM_\w+", splits[splits.index("## dev"):splits.index("## train")] if splits.index("## dev") < splits.index("## train") else splits))
    for path in sorted(glob.glob(os.path.join(shared, "gum/*.conllu"))):
        doc = os.path.basename(path)[:-7]
        for _, rows, _ in conllu(path):
            forms.learn(rows); t = tokens(rows)
            if good(t): (held if doc in held_docs else train).append(t)
    for path in glob.glob(os.path.join(shared, "ewt/*.conllu")):
        for name, rows, _ in conllu(path):
            forms.learn(rows); t = tokens(rows)
            if good(t) and not name.startswith(("answers", "reviews")): train.append(t)
    rows = []
    for line in open(premises, encoding="utf-8"):
        line = line.rstrip("\n")
        if not line:
            t = [Tok(*(r[:3] + [r[3] == "1"])) for r in rows]
            if good(t): (held if sum(map(ord, t[0].text + t[2].text)) % 25 == 0 else train).append(t)
            rows = []
        else: rows.append(line.split("\t"))
    forms.done()
    return forms, train, held
