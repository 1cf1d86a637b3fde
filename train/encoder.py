"""A BERT encoder in plain PyTorch, read from and written to ONNX."""
import math, os, re, unicodedata
import numpy as np, onnx, torch
from onnx import numpy_helper
from torch import nn
import torch.nn.functional as F

MATCHES = 7  # see matches()
HEAD = 32  # dimensions


class Drop(nn.Module):
    """Dropout of a tenth, with masks cut from one pool of random values: on a processor much faster than drawing them anew."""
    SHARE = 0.1
    pool = torch.empty(0)
    def forward(s, x):
        if not s.training: return x
        if Drop.pool.numel() < 2 * x.numel():
            Drop.pool = (torch.rand(max(2 * x.numel(), 1 << 23)) >= Drop.SHARE).float() / (1 - Drop.SHARE)
        at = int(torch.randint(Drop.pool.numel() - x.numel(), (1,)))
        return x * Drop.pool[at:at + x.numel()].view(x.shape)


class Layer(nn.Module):
    def __init__(s, d, h, ff):
        super().__init__()
        s.h = h
        s.qkv = nn.Linear(d, 3 * d); s.o = nn.Linear(d, d); s.n1 = nn.LayerNorm(d, eps=1e-12)
        s.f1 = nn.Linear(d, ff); s.f2 = nn.Linear(ff, d); s.n2 = nn.LayerNorm(d, eps=1e-12)
        s.drop = Drop()
    def forward(s, x, mask):
        B, T, D = x.shape
        q, k, v = s.qkv(x).view(B, T, 3, s.h, D // s.h).permute(2, 0, 3, 1, 4).unbind(0)
        a = F.scaled_dot_product_attention(q, k, v, attn_mask=mask)
        x = s.n1(x + s.drop(s.o(a.transpose(1, 2).reshape(B, T, D))))
        return s.n2(x + s.drop(s.f2(F.gelu(s.f1(x)))))

class Bert(nn.Module):
    def __init__(s, layers, vocab=30522, d=384, h=12, ff=1536, types=11):
        super().__init__()
        s.word = nn.Embedding(vocab, d); s.pos = nn.Embedding(512, d); s.segm = nn.Embedding(2, d); s.match = nn.Embedding(MATCHES, d)
        nn.init.zeros_(s.match.weight)
        s.norm = nn.LayerNorm(d, eps=1e-12); s.drop = Drop()
        s.layers = nn.ModuleList([Layer(d, h, ff) for _ in range(layers)])
        s.pre = nn.Linear(3 * d, d); s.cls = nn.Linear(d, types); s.tok = nn.Linear(d, 1)
    def encode(s, ids, seg, mask, match):
        x = s.word(ids) + s.pos.weight[: ids.shape[1]] + s.segm(seg) + s.match(match)
        x = s.drop(s.norm(x))
        m = (1.0 - mask[:, None, None, :].float()) * -1e4
        for l in s.layers: x = l(x, m)
        return x
    def forward(s, ids, seg, mask, match):
        x = s.encode(ids, seg, mask, match)
        mf = mask.float(); b = mf * seg.float(); a = mf - b
        ma = (x * a[..., None]).sum(1) / a.sum(1, keepdim=True); mb = (x * b[..., None]).sum(1) / b.sum(1, keepdim=True).clamp(min=1)
        h = torch.cat([x[:, 0], (ma - mb).abs(), ma * mb], -1)
        return s.cls(s.drop(torch.tanh(s.pre(h)))), s.tok(x).squeeze(-1)

def load(path):
    """Of a pre-trained encoder in ONNX, with new heads; or a trained model, .pt."""
    if path.endswith(".pt"):
        state = torch.load(path); ff, d = state['layers.0.f1.weight'].shape
        B = Bert(1 + max(int(k.split('.')[1]) for k in state if k.startswith('layers.')), d=d, h=d // HEAD, ff=ff); B.load_state_dict(state)
        return B
    m = onnx.load(path)
    init = {t.name: numpy_helper.to_array(t) for t in m.graph.initializer}
    def deq(name):
        base = name[: -len('_quantized')]
        w = init[name].astype(np.float32); z = init[base + '_zero_point'].astype(np.float32); s = init[base + '_scale'].astype(np.float32)
        return (w - z) * s
    n = max(int(r.group(1)) for r in (re.match(r'encoder\.layer\.(\d+)\.', k) for k in init) if r) + 1
    mats = []
    for node in m.graph.node:
        if node.op_type == 'MatMul' and node.input[1] in init: mats.append(init[node.input[1]])
        if node.op_type == 'MatMulInteger' and node.input[1] in init: mats.append(deq(node.input[1]))
    mats = [x for x in mats if x.ndim == 2]
    assert len(mats) == 6 * n, (len(mats), n)
    B = Bert(n); T = lambda x: torch.from_numpy(np.array(x, dtype=np.float32))
    def emb(k):
        for c in (k, ):
            if c in init: return init[c]
        return deq(k + '_quantized')
    with torch.no_grad():
        B.word.weight.copy_(T(emb('embeddings.word_embeddings.weight'))); B.pos.weight.copy_(T(emb('embeddings.position_embeddings.weight'))); B.segm.weight.copy_(T(emb('embeddings.token_type_embeddings.weight')))
        B.norm.weight.copy_(T(init['embeddings.LayerNorm.weight'])); B.norm.bias.copy_(T(init['embeddings.LayerNorm.bias']))
        for i, l in enumerate(B.layers):
            p = f'encoder.layer.{i}.'
            q, k, v, o, f1, f2 = mats[6 * i: 6 * i + 6]
            b = lambda s: init[p + s + '.bias']
            l.qkv.weight.copy_(T(np.concatenate([q, k, v], 1).T)); l.qkv.bias.copy_(T(np.concatenate([b('attention.self.query'), b('attention.self.key'), b('attention.self.value')])))
            l.o.weight.copy_(T(o.T)); l.o.bias.copy_(T(b('attention.output.dense')))
            l.f1.weight.copy_(T(f1.T)); l.f1.bias.copy_(T(b('intermediate.dense'))); l.f2.weight.copy_(T(f2.T)); l.f2.bias.copy_(T(b('output.dense')))
            for nn_, s in ((l.n1, 'attention.output.LayerNorm'), (l.n2, 'output.LayerNorm')):
                nn_.weight.copy_(T(init[p + s + '.weight'])); nn_.bias.copy_(T(init[p + s + '.bias']))
    return B

class WordPiece:
    def __init__(s, path):
        s.v = {w.rstrip('\n'): i for i, w in enumerate(open(path, encoding='utf-8'))}
    def words(s, text):
        """(word, start, end) with BERT's basic splitting: letters/digits runs, each mark alone; lower-cased, accents stripped"""
        out = []; cur = None
        for i, c in enumerate(text):
            cat = unicodedata.category(c)
            if c.isspace() or cat.startswith('C'): cur = None; continue
            if cat[0] in 'PS' or '\u4e00' <= c <= '\u9fff': out.append([c.lower(), i, i + 1]); cur = None; continue
            if cur is None: cur = ['', i, i]; out.append(cur)
            cur[0] += c; cur[2] = i + 1
        for w in out: w[0] = ''.join(c for c in unicodedata.normalize('NFD', w[0].lower()) if unicodedata.category(c) != 'Mn')
        return out
    def encode(s, text):
        """ids, (start, end) of each piece's word, and the number of that word"""
        ids, at, number = [], [], []
        words = s.words(text)
        for k, (w, a, b) in enumerate(words):
            got = []; i = 0
            while i < len(w):
                j = len(w)
                while j > i and (('##' if i else '') + w[i:j]) not in s.v: j -= 1
                if j == i: got = [s.v['[UNK]']]; break
                got.append(s.v[('##' if i else '') + w[i:j]]); i = j
            ids += got; at += [(a, b)] * len(got); number += [k] * len(got)
        return ids, at, number, keys(text, words)


# As in WordMatches.java: what the other sentence has of a word. 0 a light word or a mark; then the kind of the word (1 other, 3 number, 5 name), one more where the other sentence lacks it.
LIGHT = set("""the and for with that this was were are has have had his her their its from they them she who which will would been but not you all one
said say says about after before more than when what into over also some other only out there could our can may""".split())
COUNTS = {w: str(n) for n, w in enumerate("two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen twenty".split(), 2)}
COUNTS.update({w: str(n) for n, w in zip(range(30, 100, 10), "thirty forty fifty sixty seventy eighty ninety".split())})
COUNTS.update({w: f"{n}{'st' if n == 1 else 'nd' if n == 2 else 'rd' if n == 3 else 'th'}" for n, w in enumerate("first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth".split(), 1)})
NUMBER = re.compile(r"[0-9]+(?:[.,][0-9]+)*(?:st|nd|rd|th)?")
STEM = 6


def keys(text, words):
    """For each word of WordPiece.words its kind and what it is compared by."""
    groups = [(m.start(), m.end(), m.group().replace(",", "")) for m in NUMBER.finditer(text)]
    capital = [text[a].isupper() for _, a, _ in words]
    letters = [i for i, w in enumerate(words) if w[0][:1].isalpha()]
    out = []
    for i, (word, a, b) in enumerate(words):
        group = next((g for g in groups if g[0] < b and a < g[1]), None)
        if group:
            out.append((3, "#" + group[2]))
        elif word in COUNTS:
            out.append((3, "#" + COUNTS[word]))
        elif len(word) < 3 or word in LIGHT or not word[0].isalpha():
            out.append((0, None))
        elif capital[i] and (i != letters[0] or i + 1 < len(words) and capital[i + 1]):
            out.append((5, word[:STEM]))
        else:
            out.append((1, word[:STEM]))
    return out


def matches(first, second):
    """For each word of both, given by keys()."""
    def of(one, other):
        known = {key for _, key in other}
        return [kind + (key not in known) if kind else 0 for kind, key in one]
    return of(first, second), of(second, first)
