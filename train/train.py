"""Trains the model that reads pairs of sentences; README.md tells how it is called."""
import argparse, random, time
import numpy as np
from encoder import *
import examples

MOST_PIECES = 128
BATCH = 32


def encode(pieces, first, second, in_first, in_second):
    """Ids, segments and for each piece whether it clashes."""
    ids_a, at_a = pieces.encode(first)
    ids_b, at_b = pieces.encode(second)
    while len(ids_a) + len(ids_b) > MOST_PIECES - 3:
        ids, at = (ids_a, at_a) if len(ids_a) > len(ids_b) else (ids_b, at_b)
        ids.pop(), at.pop()
    clash = lambda at, spans: [float(any(a < end and start < b for start, end in spans)) for a, b in at]
    return ([101] + ids_a + [102] + ids_b + [102], [0] * (len(ids_a) + 2) + [1] * (len(ids_b) + 1),
            [0] + clash(at_a, in_first) + [0] + clash(at_b, in_second) + [0])


def collate(pieces, batch, swap):
    rows = [encode(pieces, b, a, sb, sa) if swap and random.random() < 0.5 else encode(pieces, a, b, sa, sb) for a, b, _, sa, sb in batch]
    width = max(len(r[0]) for r in rows)
    pad = lambda k: torch.tensor([r[k] + [0] * (width - len(r[k])) for r in rows])
    mask = torch.tensor([[1] * len(r[0]) + [0] * (width - len(r[0])) for r in rows])
    return pad(0), pad(1), mask, pad(2).float(), torch.tensor([item[2] for item in batch])


def batches(items):
    """Of nearly one length each, in random order."""
    random.shuffle(items)
    out = []
    for k in range(0, len(items), BATCH * 40):
        chunk = sorted(items[k:k + BATCH * 40], key=lambda item: len(item[0]) + len(item[1]))
        out += [chunk[i:i + BATCH] for i in range(0, len(chunk), BATCH)]
    random.shuffle(out)
    return out


def report(model, pieces, held_out):
    model.eval()
    scores, types, right = [], [], 0
    with torch.no_grad():
        for k in range(0, len(held_out), 64):
            batch = held_out[k:k + 64]
            ids, segments, mask, _, gold = collate(pieces, batch, False)
            p = model(ids, segments, mask)[0].softmax(-1)
            scores += (1 - p[:, 0]).tolist()
            types += gold.tolist()
            right += sum(int(a == b) for a, b in zip((p[:, 1:].argmax(-1) + 1).tolist(), gold.tolist()) if b)
    model.train()
    scores, clash = np.array(scores), np.array(types) > 0
    bars = [np.quantile(scores[~clash], q) for q in (0.95, 0.98, 0.99)]
    return (f"held out: accuracy {np.mean((scores > 0.5) == clash):.3f}, type {right / clash.sum():.3f}, "
            f"recall at 5/2/1 % false {[round(float(np.mean(scores[clash] > b)), 3) for b in bars]}")


def hardest(model, pieces, agreements, most):
    """The agreements that the model takes for contradictions first of all, and as many others at random."""
    model.eval()
    with torch.no_grad():
        scores = [1 - model(*collate(pieces, [item], False)[:3])[0].softmax(-1)[0, 0].item() for item in agreements]
    model.train()
    order = sorted(range(len(agreements)), key=lambda i: -scores[i])
    rest = order[most:]
    random.shuffle(rest)
    return [agreements[i] for i in order[:most] + rest[:most]]


def main():
    p = argparse.ArgumentParser(description=__doc__)
    p.add_argument("--start", required=True, help="all-MiniLM-L6-v2 as ONNX; or a .pt of an earlier training, which then goes on with the agreements that it still takes for contradictions")
    p.add_argument("--gum", required=True, help="folder with GUM's .conllu files")
    p.add_argument("--ewt", required=True, help="EWT as one .conllu file")
    p.add_argument("--vocabulary", default=os.path.join(examples.HERE, "../src/main/resources/org/newsproof/inference/words.txt"))
    p.add_argument("--minutes", type=float, default=75)
    p.add_argument("--rate", type=float, default=1.2e-4)
    p.add_argument("--out", required=True)
    a = p.parse_args()
    torch.manual_seed(1), random.seed(1)
    pieces = WordPiece(a.vocabulary)
    goes_on = a.start.endswith(".pt")
    model = Bert(6) if goes_on else load(a.start)
    if goes_on:
        model.load_state_dict(torch.load(a.start))
    for part in (model.word, model.pos, model.segm):
        part.weight.requires_grad_(False)
    new = ("pre", "cls", "tok")
    split = lambda is_new: [w for n, w in model.named_parameters() if w.requires_grad and n.startswith(new) == is_new]
    optimizer = torch.optim.AdamW([{"params": split(False), "factor": 1.0}, {"params": split(True), "factor": 5.0}], lr=a.rate, weight_decay=0.01)
    gum = examples.gum_sentences(a.gum)
    training, held_out = examples.pairs(gum, False), examples.pairs(gum, True)
    contradictions, agreements = examples.articles()
    real = examples.real_texts(gum, a.ewt)
    random.shuffle(real)
    print(f"pairs {len(training)}, of articles {len(contradictions)} and {len(agreements)}, of real texts {len(real)}, held out {len(held_out)}", flush=True)
    if goes_on:
        agreements, real = hardest(model, pieces, agreements, 2500), hardest(model, pieces, real[:7000], 1200)
    start, step, used = time.time(), 0, 0
    left = lambda: 1 - (time.time() - start) / (60 * a.minutes)
    model.train()
    while left() > 0:
        random.shuffle(agreements)
        share = len(training) // 3
        items = training + contradictions + agreements[:len(training) // 2] + real[used:used + share]
        used = used + share if used + 2 * share <= len(real) else 0
        for batch in batches(items):
            if left() <= 0:
                break
            for group in optimizer.param_groups:
                group["lr"] = a.rate * group["factor"] * min(1, (step + 1) / 150) * max(0.0, left())
            ids, segments, mask, clash, gold = collate(pieces, batch, True)
            kinds, words = model(ids, segments, mask)
            weight = mask.float()
            of_words = F.binary_cross_entropy_with_logits(words, clash, reduction="none", pos_weight=torch.tensor(2.0)) * weight
            loss = F.cross_entropy(kinds, gold, label_smoothing=0.02) + 0.7 * of_words.sum() / weight.sum()
            loss.backward()
            torch.nn.utils.clip_grad_norm_(model.parameters(), 1.0)
            optimizer.step(), optimizer.zero_grad()
            step += 1
            if step % 400 == 0:
                print(f"step {step}, loss {loss.item():.3f}, {report(model, pieces, held_out)}", flush=True)
                torch.save(model.state_dict(), a.out)
    print(report(model, pieces, held_out), flush=True)
    torch.save(model.state_dict(), a.out)


if __name__ == "__main__":
    main()
