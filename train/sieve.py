"""Trains the smallest model of pairs to say what the quick one says: sieve.py --start ENCODER.onnx --teacher pairs-quick.onnx --gum FOLDER --ewt FILE --minutes N --out OUT.pt"""
import argparse, os, random, time
import onnxruntime as ort
import examples
from encoder import *
from train import encode

SIZE = dict(d=128, h=128 // HEAD, ff=512)
LAYERS = 2
WORTH_A_LOOK = 0.1  # of the teacher's likelihood; such pairs count five times


class Pairs:
    """Pairs in pieces: ids, segments and matches of each."""
    def __init__(s, inputs): s.inputs = inputs
    def only(s, those): return Pairs([s.inputs[i] for i in those])
    def batches(s, size):
        order = sorted(range(len(s.inputs)), key=lambda i: (len(s.inputs[i][0]), random.random()))
        return [order[at:at + size] for at in range(0, len(order), size)]
    def arrays(s, batch):
        width = max(len(s.inputs[i][0]) for i in batch)
        out = np.zeros((4, len(batch), width), np.int64)
        for row, i in enumerate(batch):
            ids, segments, match = s.inputs[i]; n = len(ids)
            out[0, row, :n], out[1, row, :n], out[2, row, :n], out[3, row, :n] = ids, segments, 1, match
        return out


def says(teacher, pairs):
    """The teacher's likelihoods of each pair."""
    options = ort.SessionOptions(); options.intra_op_num_threads = 1
    session = ort.InferenceSession(teacher, options, providers=["CPUExecutionProvider"])
    asked = {i.name for i in session.get_inputs()}
    out = np.zeros((len(pairs.inputs), len(examples.TYPES)), np.float32)
    for batch in pairs.batches(8):
        given = dict(zip(("ids", "segments", "mask", "matches"), pairs.arrays(batch)))
        out[batch] = session.run(["kinds"], {k: v for k, v in given.items() if k in asked})[0]
    return out


def start(encoder):
    """Nothing is known but the words: what distinguishes them most of a larger encoder's embeddings."""
    B = Bert(LAYERS, types=len(examples.TYPES), **SIZE)
    words = load(encoder).word.weight.detach()
    words = words - words.mean(0)
    _, _, axes = torch.linalg.svd(words[::3], full_matrices=False)
    small = words @ axes[:SIZE["d"]].T
    with torch.no_grad():
        B.word.weight.copy_(small / small.std() * 0.5)
        for e in (B.pos, B.segm): nn.init.normal_(e.weight, std=0.1)
        nn.init.normal_(B.match.weight, std=0.1)
    return B


def train(B, pairs, taught, minutes, out, held, rate):
    optimizer = torch.optim.AdamW(B.parameters(), lr=rate, weight_decay=0.01)
    seen = [i for i in range(len(taught)) if i not in held]
    sub = pairs.only(seen)
    target = torch.from_numpy(taught[seen]); weight = 1 + 4 * (1 - target[:, 0] >= WORTH_A_LOOK).float()
    began, step, lost, passes = time.time(), 0, 0.0, 0
    while True:
        batches = sub.batches(64); random.shuffle(batches); passes += 1
        for batch in batches:
            gone = (time.time() - began) / 60 / minutes
            if gone >= 1:
                torch.save(B.state_dict(), out); return
            for g in optimizer.param_groups: g["lr"] = rate * min(1, step / 200) * max(0.02, 1 - gone)
            B.train()
            ids, segments, mask, match = (torch.from_numpy(a) for a in sub.arrays(batch))
            kinds, _ = B(ids, segments, mask, match)
            loss = -(target[batch] * F.log_softmax(kinds, -1)).sum(-1)
            loss = (loss * weight[batch]).sum() / weight[batch].sum()
            optimizer.zero_grad(); loss.backward()
            nn.utils.clip_grad_norm_(B.parameters(), 1.0); optimizer.step()
            step += 1; lost = loss.item() if step == 1 else 0.99 * lost + 0.01 * loss.item()
            if step % 300 == 0:
                print(f"{(time.time() - began) / 60:.1f} min, pass {passes}, step {step}, loss {lost:.4f}; {report(B, pairs, taught, held)}", flush=True); torch.save(B.state_dict(), out)


def report(B, pairs, taught, held):
    """Of the held-out pairs that the teacher suspects (from 0.15, 0.5, 0.9 on), how many pass when so large a share of the others does."""
    B.eval()
    held = sorted(held)
    sub = pairs.only(held)
    score = np.zeros(len(held))
    with torch.no_grad():
        for batch in sub.batches(64):
            kinds, _ = B(*(torch.from_numpy(a) for a in sub.arrays(batch)))
            score[batch] = 1 - F.softmax(kinds, -1)[:, 0].numpy()
    q = 1 - taught[held][:, 0]
    agree = q < 0.15
    bar = np.sort(score[agree])[::-1]
    text = []
    for share in (0.05, 0.1, 0.2):
        least = bar[int(share * len(bar))]
        text.append(f"{share:.2f}: " + " ".join(f"{(score[q >= t] >= least).mean():.3f}" for t in (0.15, 0.5, 0.9)))
    return "; ".join(text)


if __name__ == "__main__":
    p = argparse.ArgumentParser(description=__doc__)
    for name in ("start", "teacher", "gum", "ewt", "out"): p.add_argument("--" + name, required=True)
    p.add_argument("--words", default=os.path.join(examples.HERE, "../src/main/resources/org/newsproof/inference/words.txt"))
    p.add_argument("--minutes", type=float, default=30); p.add_argument("--rate", type=float, default=1e-3)
    p.add_argument("--taught", help="keeps what the teacher says in this file, or reads it from there")
    a = p.parse_args()
    torch.manual_seed(1); random.seed(1)
    gum = examples.gum_sentences(a.gum)
    known, derived = examples.pairs(gum, False); held_out, _ = examples.pairs(gum, True)
    contradictions, agreements = examples.articles()
    rows = [x[:2] for part in (known, derived, held_out, contradictions, agreements, examples.real_texts(gum, a.ewt)) for x in part]
    pieces = WordPiece(a.words)
    pairs = Pairs([encode(pieces, first, second, (), ())[:3] for first, second in rows])
    if a.taught and os.path.exists(a.taught):
        taught = np.load(a.taught)
    else:
        taught = says(a.teacher, pairs)
        if a.taught: np.save(a.taught, taught)
    held = set(random.sample(range(len(rows)), 4000))
    print(len(rows), "pairs,", int((1 - taught[:, 0] >= 0.15).sum()), "suspected", flush=True)
    train(start(a.start), pairs, taught, a.minutes, a.out, held, a.rate)
