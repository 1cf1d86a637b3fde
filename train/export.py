"""Writes a trained model as ONNX with 7-bit weights: export.py MODEL.pt OUT.onnx. What it was trained for shows in its weights."""
import sys
from encoder import *
from slips import Slips
from onnx import helper as H, TensorProto as TP


FUSED = 'com.microsoft'  # operators that ONNX Runtime has beside the standard: fewer passes over the same numbers


class Graph:
    """Nodes and constants under way; each method adds some and returns the name of what they give."""
    def __init__(s): s.nodes, s.constants = [], []
    def const(s, name, a): s.constants.append(numpy_helper.from_array(np.array(a, order="C"), name)); return name
    def op(s, t, ins, name, **kw): s.nodes.append(H.make_node(t, ins, [name], name=name, **kw)); return name
    def linear(s, x, lin, name):
        q, scale = seven_bits(values(lin.weight).T)
        s.const(name + '.w', q); s.const(name + '.s', scale); s.const(name + '.b', values(lin.bias))
        return s.op('DynamicQuantizeMatMul', [x, name + '.w', name + '.s', '', name + '.b'], name + '.y', domain=FUSED)
    def norm(s, x, ln, name):
        s.const(name + '.g', values(ln.weight)); s.const(name + '.be', values(ln.bias))
        return s.op('LayerNormalization', [x, name + '.g', name + '.be'], name + '.y', axis=-1, epsilon=1e-12)
    def save(s, name, inputs, outputs, out):
        io = lambda n, t, shape: H.make_tensor_value_info(n, t, shape)
        graph = H.make_graph(s.nodes, name, [io(k, TP.INT64, [name, 'pieces']) for k in inputs], [io(k, TP.FLOAT, shape) for k, shape in outputs], s.constants)
        m = H.make_model(graph, opset_imports=[H.make_opsetid('', 17), H.make_opsetid(FUSED, 1)], producer_name='newsproof'); m.ir_version = 8
        onnx.checker.check_model(m); onnx.save(m, out)


def values(t): return t.detach().numpy()


def seven_bits(w):
    """Products of pairs then fit 16 bits, so that processors without VNNI give the same sums."""
    s = np.maximum(np.abs(w).max(0), 1e-9) / 63.0
    return np.clip(np.rint(w / s), -63, 63).astype(np.int8), s.astype(np.float32)


def encoder(B, G, reads_pairs):
    """The last layer's output. A model of single sentences asks for no segments and no matches."""
    const, op = G.const, G.op
    w = values(B.word.weight); ws = np.maximum(np.abs(w).max(1, keepdims=True), 1e-9) / 127.0
    const('word.q', np.clip(np.rint(w / ws), -127, 127).astype(np.int8)); const('word.s', ws.astype(np.float32))
    const('pos', values(B.pos.weight)[:128] + (0 if reads_pairs else values(B.segm.weight)[0] + values(B.match.weight)[0]))
    op('Gather', ['word.q', 'ids'], 'e.q'); op('Cast', ['e.q'], 'e.f', to=TP.FLOAT); op('Gather', ['word.s', 'ids'], 'e.s'); op('Mul', ['e.f', 'e.s'], 'e')
    if reads_pairs:
        const('segm', values(B.segm.weight)); const('match', values(B.match.weight))
        op('Gather', ['segm', 'segments'], 'sg'); op('Add', ['e', 'sg'], 'e2'); op('Gather', ['match', 'matches'], 'mt'); es = op('Add', ['e2', 'mt'], 'es')
    else:
        es = 'e'
    op('Shape', ['ids'], 'shape'); const('one', np.array([1], np.int64)); const('two', np.array([2], np.int64)); const('zero', np.array([0], np.int64))
    op('Slice', ['shape', 'one', 'two', 'zero'], 'len'); op('Slice', ['pos', 'zero', 'len', 'zero'], 'ps'); op('Add', [es, 'ps'], 'x0'); x = G.norm('x0', B.norm, 'n0')
    op('Cast', ['mask'], 'mf', to=TP.FLOAT); const('ax12', np.array([1, 2], np.int64)); op('Unsqueeze', ['mf', 'ax12'], 'm4')
    const('onef', np.array(1.0, np.float32)); const('big', np.array(-1e4, np.float32)); op('Sub', ['onef', 'm4'], 'inv'); op('Mul', ['inv', 'big'], 'bias')
    d = w.shape[1]; h = B.layers[0].h; const('heads', np.array([0, 0, h, d // h], np.int64)); const('flat', np.array([0, 0, d], np.int64)); const('rt', np.array(1 / math.sqrt(d // h), np.float32))
    const('split', np.array([d, d, d], np.int64))
    for i, l in enumerate(B.layers):
        p = f'l{i}.'
        y = G.linear(x, l.qkv, p + 'qkv')
        G.nodes.append(H.make_node('Split', [y, 'split'], [p + 'q', p + 'k', p + 'v'], axis=2))
        for c, perm in (('q', [0, 2, 1, 3]), ('k', [0, 2, 3, 1]), ('v', [0, 2, 1, 3])):
            op('Reshape', [p + c, 'heads'], p + c + 'r'); op('Transpose', [p + c + 'r'], p + c + 't', perm=perm)
        op('MatMul', [p + 'qt', p + 'kt'], p + 'a'); op('Mul', [p + 'a', 'rt'], p + 'as'); op('Add', [p + 'as', 'bias'], p + 'ab'); op('Softmax', [p + 'ab'], p + 'sm', axis=-1)
        op('MatMul', [p + 'sm', p + 'vt'], p + 'c'); op('Transpose', [p + 'c'], p + 'ct', perm=[0, 2, 1, 3]); op('Reshape', [p + 'ct', 'flat'], p + 'cf')
        op('Add', [x, G.linear(p + 'cf', l.o, p + 'o')], p + 'r1'); x = G.norm(p + 'r1', l.n1, p + 'n1')
        op('Gelu', [G.linear(x, l.f1, p + 'f1')], p + 'g', domain=FUSED)
        op('Add', [x, G.linear(p + 'g', l.f2, p + 'f2')], p + 'r2'); x = G.norm(p + 'r2', l.n2, p + 'n2')
    return x


def pairs(B, out):
    """Pooled: first token, absolute difference and product of the two segments' means."""
    G = Graph(); const, op = G.const, G.op
    x = encoder(B, G, True)
    op('Cast', ['segments'], 'sf', to=TP.FLOAT); op('Mul', ['mf', 'sf'], 'mb'); op('Sub', ['mf', 'mb'], 'ma'); const('ax2', np.array([2], np.int64)); const('ax1', np.array([1], np.int64))
    for c in 'ab':
        op('Unsqueeze', ['m' + c, 'ax2'], 'm3' + c); op('Mul', [x, 'm3' + c], 'xm' + c); op('ReduceSum', ['xm' + c, 'ax1'], 'su' + c, keepdims=0); op('ReduceSum', ['m3' + c, 'ax1'], 'co' + c, keepdims=0); op('Div', ['su' + c, 'co' + c], 'mean' + c)
    op('Sub', ['meana', 'meanb'], 'df'); op('Abs', ['df'], 'ad'); op('Mul', ['meana', 'meanb'], 'pr'); const('i0', np.array(0, np.int64)); op('Gather', [x, 'i0'], 'cls', axis=1)
    op('Concat', ['cls', 'ad', 'pr'], 'cat', axis=-1)
    const('pre.w', values(B.pre.weight).T); const('pre.b', values(B.pre.bias)); op('MatMul', ['cat', 'pre.w'], 'pre.m'); op('Add', ['pre.m', 'pre.b'], 'pre.a'); op('Tanh', ['pre.a'], 'pre.t')
    const('cls.w', values(B.cls.weight).T); const('cls.b', values(B.cls.bias)); op('MatMul', ['pre.t', 'cls.w'], 'cls.m'); op('Add', ['cls.m', 'cls.b'], 'logits'); op('Softmax', ['logits'], 'kinds', axis=-1)
    const('tok.w', values(B.tok.weight).T); const('tok.b', values(B.tok.bias)); op('MatMul', [x, 'tok.w'], 'tok.m'); op('Add', ['tok.m', 'tok.b'], 'tok.a'); op('Squeeze', ['tok.a', 'ax2'], 'tok.q'); op('Sigmoid', ['tok.q'], 'clashing')
    G.save('pairs', ('ids', 'segments', 'mask', 'matches'), [('kinds', ['pairs', B.cls.out_features]), ('clashing', ['pairs', 'pieces'])], out)


def slips(S, out):
    G = Graph()
    x = encoder(S.bert, G, False)
    G.const('out.w', values(S.out.weight).T); G.const('out.b', values(S.out.bias)); G.op('MatMul', [x, 'out.w'], 'out.m'); G.op('Add', ['out.m', 'out.b'], 'out.a')
    G.op('Softmax', ['out.a'], 'slips', axis=-1)
    G.save('sentences', ('ids', 'mask'), [('slips', ['sentences', 'pieces', S.out.out_features])], out)


if __name__ == '__main__':
    model = Slips.load(sys.argv[1]) if 'out.weight' in torch.load(sys.argv[1]) else load(sys.argv[1])
    model.eval()
    (slips if isinstance(model, Slips) else pairs)(model, sys.argv[2])
