"""Trains the model that reads pairs of sentences; README.md tells how it is called."""
import argparse, random, time
import numpy as np
from encoder import *
import examples

MOST_PIECES = 128
BATCH = 32
# Of a pass: of those that agree there are many more, and most are easy.
AGREEMENTS = 7000
OF_REAL_TEXTS = 3000
# With --mine, so many of those in each pass are the ones that the start takes for contradictions first of all.
HARD_AGREEMENTS = 2500
HARD_OF_REAL_TEXTS = 1500
# Longer pairs take longer to read, and a pair of long sentences is seldom one that misleads.
LONGEST_MINED = 330


def encode(pieces, first, second, in_first, in_second):
    """Ids, segments, for each piece what the other sentence has of it, and whether it clashes."""
    ids_a, at_a, word_a, keys_a = pieces.encode(first)
    ids_b, at_b, word_b, keys_b = pieces.encode(second)
    while len(ids_a) + len(ids_b) > MOST_PIECES - 3:
        ids, at, word = (ids_a, at_a, word_a) if len(ids_a) > len(ids_b) else (ids_b, at_b, word_b)
        ids.pop(), at.pop(), word.pop()
    match_a, match_b = matches(keys_a, keys_b)
    clash = lambda at, spans: [float(any(a < end and start < b for start, end in spans)) for a, b in at]
    return ([101] + ids_a + [102] + ids_b + [102], [0] * (len(ids_a) + 2) + [1] * (len(ids_b) + 1),
            [0] + [match_a[k] for k in word_a] + [0] + [match_b[k] for k in word_b] + [0],
            [0] + clash(at_a, in_first) + [0] + clash(at_b, in_second) + [0])


def collate(pieces, batch, swap):
    rows = [encode(pieces, b, a, sb, sa) if swap and random.random() < 0.5 else encode(pieces, a, b, sa, sb) for a, b, _, sa, sb in batch]
    width = max(len(r[0]) for r in rows)
    pad = lambda k: torch.tensor([r[k] + [0] * (width - len(r[k])) for r in rows])
    mask = torch.tensor([[1] * len(r[0]) + [0] * (width - len(r[0])) for r in rows])
    return (pad(0), pad(1), mask, pad(2)), pad(3).float(), torch.tensor([item[2] for item in batch])


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
            inputs, _, gold = collate(pieces, batch, False)
            p = model(*inputs)[0].softmax(-1)
            scores += (1 - p[:, 0]).tolist()
            types += gold.tolist()
            right += sum(int(a == b) for a, b in zip((p[:, 1:].argmax(-1) + 1).tolist(), gold.tolist()) if b)
    model.train()
    scores, clash = np.array(scores), np.array(types) > 0
    bars = [np.quantile(scores[~clash], q) for q in (0.95, 0.98, 0.99)]
    return (f"held out: accuracy {np.mean((scores > 0.5) == clash):.3f}, type {right / clash.sum():.3f}, "
            f"recall at 5/2/1 % false {[round(float(np.mean(scores[clash] > b)), 3) for b in bars]}")


def hardest_first(model, pieces, agreements):
    """In the order of how surely the model takes them for contradictions; the long ones follow, unread."""
    short = [i for i in agreements if len(i[0]) + len(i[1]) < LONGEST_MINED]
    short.sort(key=lambda item: len(item[0]) + len(item[1]))
    model.eval()
    scores = []
    with torch.no_grad():
        for k in range(0, len(short), 64):
            scores += model(*collate(pieces, short[k:k + 64], False)[0])[0].softmax(-1)[:, 0].tolist()
    model.train()
    return [short[k] for k in np.argsort(scores)] + [i for i in agreements if len(i[0]) + len(i[1]) >= LONGEST_MINED]


def some(items, hard, most):
    """The first ones and, of the others, some by chance."""
    return items[:hard] + random.sample(items[hard:], max(0, min(most, len(items)) - hard))


def main():
    p = argparse.ArgumentParser(description=__doc__)
    p.add_argument("--start", required=True, help="a BERT of 384 dimensions as ONNX; or a .pt of an earlier training, which then goes on")
    p.add_argument("--gum", required=True, help="folder with GUM's .conllu files")
    p.add_argument("--ewt", required=True, help="EWT as one .conllu file")
    p.add_argument("--vocabulary", default=os.path.join(examples.HERE, "../src/main/resources/org/newsproof/inference/words.txt"))
    p.add_argument("--minutes", type=float, default=180)
    p.add_argument("--rate", type=float, default=1e-4)
    p.add_argument("--frozen", type=int, default=0, help="so many of the lowest layers stay as they are")
    p.add_argument("--mine", action="store_true", help="take those agreeing pairs into each pass that the start takes for contradictions")
    p.add_argument("--seed", type=int, default=1)
    p.add_argument("--out", required=True)
    a = p.parse_args()
    torch.manual_seed(a.seed), random.seed(a.seed)
    pieces = WordPiece(a.vocabulary)
    model = load(a.start)
    for part in (model.word, model.pos, model.segm, *model.layers[:a.frozen]):
        part.requires_grad_(False)
    new = ("pre", "cls", "tok", "match")
    split = lambda is_new: [w for n, w in model.named_parameters() if w.requires_grad and n.startswith(new) == is_new]
    optimizer = torch.optim.AdamW([{"params": split(False), "factor": 1.0}, {"params": split(True), "factor": 4.0}], lr=a.rate, weight_decay=0.01)
    gum = examples.gum_sentences(a.gum)
    held_out = random.Random(1).sample(examples.pairs(gum, True)[0], 1000)
    real = examples.real_texts(gum, a.ewt)
    contradictions, agreements = examples.articles()
    if a.mine:
        real, agreements = hardest_first(model, pieces, real), hardest_first(model, pieces, agreements)
    hard_agreements, hard_real = (HARD_AGREEMENTS, HARD_OF_REAL_TEXTS) if a.mine else (0, 0)
    start, step = time.time(), 0
    left = lambda: 1 - (time.time() - start) / (60 * a.minutes)
    model.train()
    while left() > 0:
        written, derived = examples.pairs(gum, False)
        items = (written + some(derived, 0, len(derived) // 3) + contradictions
                 + some(agreements, hard_agreements, AGREEMENTS) + some(real, hard_real, OF_REAL_TEXTS))
        print(f"pairs {len(written)}, of articles {len(contradictions)} and {len(agreements)}, in this pass {len(items)}", flush=True)
        for batch in batches(items):
            if left() <= 0:
                break
            for group in optimizer.param_groups:
                group["lr"] = a.rate * group["factor"] * min(1, (step + 1) / 60) * max(0.03, left())
            inputs, clash, gold = collate(pieces, batch, True)
            kinds, words = model(*inputs)
            weight = inputs[2].float()
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
