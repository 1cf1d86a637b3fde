"""A BERT encoder in plain PyTorch, read from and written to ONNX."""
import math, os, re, unicodedata
import numpy as np, onnx, torch
from onnx import numpy_helper
from torch import nn
import torch.nn.functional as F

class Layer(nn.Module):
    def __init__(s, d, h, ff):
        super().__init__()
        s.h = h
        s.qkv = nn.Linear(d, 3 * d); s.o = nn.Linear(d, d); s.n1 = nn.LayerNorm(d, eps=1e-12)
        s.f1 = nn.Linear(d, ff); s.f2 = nn.Linear(ff, d); s.n2 = nn.LayerNorm(d, eps=1e-12)
        s.drop = nn.Dropout(0.1)
    def forward(s, x, mask):
        B, T, D = x.shape
        q, k, v = s.qkv(x).view(B, T, 3, s.h, D // s.h).permute(2, 0, 3, 1, 4).unbind(0)
        a = (q @ k.transpose(-1, -2)) / math.sqrt(D // s.h) + mask
        a = s.drop(a.softmax(-1)) @ v
        x = s.n1(x + s.drop(s.o(a.transpose(1, 2).reshape(B, T, D))))
        return s.n2(x + s.drop(s.f2(F.gelu(s.f1(x)))))

class Bert(nn.Module):
    def __init__(s, layers, vocab=30522, d=384, h=12, ff=1536, types=11):
        super().__init__()
        s.word = nn.Embedding(vocab, d); s.pos = nn.Embedding(512, d); s.segm = nn.Embedding(2, d)
        s.norm = nn.LayerNorm(d, eps=1e-12); s.drop = nn.Dropout(0.1)
        s.layers = nn.ModuleList([Layer(d, h, ff) for _ in range(layers)])
        s.pre = nn.Linear(3 * d, d); s.cls = nn.Linear(d, types); s.tok = nn.Linear(d, 1)
    def encode(s, ids, seg, mask):
        x = s.word(ids) + s.pos.weight[: ids.shape[1]] + s.segm(seg)
        x = s.drop(s.norm(x))
        m = (1.0 - mask[:, None, None, :].float()) * -1e4
        for l in s.layers: x = l(x, m)
        return x
    def forward(s, ids, seg, mask):
        x = s.encode(ids, seg, mask)
        mf = mask.float(); b = mf * seg.float(); a = mf - b
        ma = (x * a[..., None]).sum(1) / a.sum(1, keepdim=True); mb = (x * b[..., None]).sum(1) / b.sum(1, keepdim=True).clamp(min=1)
        h = torch.cat([x[:, 0], (ma - mb).abs(), ma * mb], -1)
        return s.cls(s.drop(torch.tanh(s.pre(h)))), s.tok(x).squeeze(-1)

def load(path):
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
        """ids and (start, end) of each piece's word"""
        ids, at = [], []
        for w, a, b in s.words(text):
            got = []; i = 0
            while i < len(w):
                j = len(w)
                while j > i and (('##' if i else '') + w[i:j]) not in s.v: j -= 1
                if j == i: got = [s.v['[UNK]']]; break
                got.append(s.v[('##' if i else '') + w[i:j]]); i = j
            ids += got; at += [(a, b)] * len(got)
        return ids, at
