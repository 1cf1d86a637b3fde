"""Trains the model that finds slips in single sentences; README.md tells how it is called."""
import argparse, collections, random, time
import numpy as np
from encoder import *
import damage

MOST_PIECES = 72
# Of the sentences of a pass, so many stay as they are; of the others most have one damage.
UNDAMAGED, TWO_OR_THREE = 0.42, 0.15
IGNORED = -100


class Slips(nn.Module):
    """For each piece, how likely each kind of damage is."""
    def __init__(s, bert):
        super().__init__()
        s.bert = bert; s.out = nn.Linear(384, len(damage.KINDS))
    def forward(s, ids, mask):
        none = torch.zeros_like(ids)
        return s.out(s.bert.drop(s.bert.encode(ids, none, mask, none)))
    @staticmethod
    def load(path):
        state = torch.load(path)
        model = Slips(Bert(1 + max(int(k.split('.')[2]) for k in state if k.startswith('bert.layers.'))))
        model.load_state_dict(state)
        return model


def encode(pieces, text, spans):
    ids, at, _, _ = pieces.encode(text)
    ids, at = ids[:MOST_PIECES - 2], at[:MOST_PIECES - 2]
    kind = lambda a, b: next((k for start, end, k in reversed(spans) if a < end and start < b), damage.OK)
    return [101] + ids + [102], [IGNORED] + [kind(a, b) for a, b in at] + [IGNORED]


def collate(rows):
    width = max(len(r[0]) for r in rows)
    pad = lambda values, filler: values + [filler] * (width - len(values))
    return (torch.tensor([pad(r[0], 0) for r in rows]), torch.tensor([pad([1] * len(r[0]), 0) for r in rows]), torch.tensor([pad(r[1], IGNORED) for r in rows]))


def batches(rows, size):
    """Of nearly one length each, in random order."""
    random.shuffle(rows)
    out = []
    for k in range(0, len(rows), size * 30):
        chunk = sorted(rows[k:k + size * 30], key=lambda r: len(r[0]))
        out += [chunk[i:i + size] for i in range(0, len(chunk), size)]
    random.shuffle(out)
    return out


def scores(model, rows):
    """Of each sentence, how likely its worst piece is damaged."""
    order = sorted(range(len(rows)), key=lambda i: len(rows[i][0]))
    out = np.zeros(len(rows))
    model.eval()
    with torch.no_grad():
        for k in range(0, len(order), 64):
            ids, mask, labels = collate([rows[i] for i in order[k:k + 64]])
            out[order[k:k + 64]] = ((1 - model(ids, mask).softmax(-1)[..., 0]) * (labels != IGNORED)).max(1).values
    model.train()
    return out


def report(model, good, bad, names):
    of_good, of_bad = scores(model, good), scores(model, bad)
    bars = {share: np.quantile(of_good, 1 - share) for share in (.05, .02, .01)}
    found = collections.defaultdict(list)
    for name, score in zip(names, of_bad):
        found[name].append(score > bars[.02])
    return (" ".join(f"{share:.0%} of good ones flagged: {np.mean(of_bad > bar):.3f} found (from {bar:.2f});" for share, bar in bars.items())
            + " at 2 %: " + " ".join(f"{name} {np.mean(hits):.2f}" for name, hits in sorted(found.items())))


def main():
    p = argparse.ArgumentParser(description=__doc__)
    p.add_argument("--start", required=True, help="a BERT of 384 dimensions as ONNX; or a .pt of an earlier training, which then goes on")
    p.add_argument("--layers", type=int, default=8, help="so many of the lowest layers of the start are taken")
    p.add_argument("--frozen", type=int, default=1, help="so many of those stay as they are")
    p.add_argument("--shared", required=True, help="folder with GUM in gum/ and EWT in ewt/, as .conllu files")
    p.add_argument("--premises", required=True, help="what Tags.java printed")
    p.add_argument("--vocabulary", default=os.path.join(damage.HERE, "../src/main/resources/org/newsproof/inference/words.txt"))
    p.add_argument("--minutes", type=float, default=60)
    p.add_argument("--rate", type=float, default=2e-4)
    p.add_argument("--batch", type=int, default=48)
    p.add_argument("--seed", type=int, default=1)
    p.add_argument("--out", required=True)
    a = p.parse_args()
    torch.manual_seed(a.seed), random.seed(a.seed)
    pieces = WordPiece(a.vocabulary)
    forms, train, held_out = damage.load(a.shared, a.premises)
    if a.start.endswith(".pt"):
        model = Slips.load(a.start)
    else:
        bert = load(a.start)
        bert.layers = bert.layers[:a.layers]
        model = Slips(bert)
    for part in (model.bert.word, model.bert.pos, model.bert.segm, model.bert.match, *model.bert.layers[:a.frozen]):
        part.requires_grad_(False)
    split = lambda of_head: [w for n, w in model.named_parameters() if w.requires_grad and n.startswith("out") == of_head]
    optimizer = torch.optim.AdamW([{"params": split(False), "factor": 1.0}, {"params": split(True), "factor": 5.0}], lr=a.rate, weight_decay=0.01)
    chance = random.Random(5)
    good = [encode(pieces, damage.text(t)[0], []) for t in held_out]
    damages = [d for d in (damage.damaged(t, forms, chance) for t in held_out for _ in range(2)) if d[2]]
    bad, names = [encode(pieces, text, spans) for text, spans, _ in damages], [names[0] for _, _, names in damages]
    start, step = time.time(), 0
    left = lambda: 1 - (time.time() - start) / (60 * a.minutes)
    weight = torch.tensor([1.0] + [2.0] * (len(damage.KINDS) - 1))
    model.train()
    while left() > 0:
        rows = []
        for tokens in train:
            r = random.random()
            many = 0 if r < UNDAMAGED else 1 if r < 1 - TWO_OR_THREE else random.choice([2, 3])
            text, spans, _ = damage.damaged(tokens, forms, random, many)
            rows.append(encode(pieces, text, spans))
        for batch in batches(rows, a.batch):
            if left() <= 0:
                break
            for group in optimizer.param_groups:
                group["lr"] = a.rate * group["factor"] * min(1, (step + 1) / 60) * max(0.02, left())
            ids, mask, labels = collate(batch)
            loss = F.cross_entropy(model(ids, mask).flatten(0, 1), labels.flatten(), weight=weight, ignore_index=IGNORED)
            loss.backward()
            torch.nn.utils.clip_grad_norm_(model.parameters(), 1.0)
            optimizer.step(), optimizer.zero_grad()
            step += 1
            if step % 300 == 0:
                print(f"step {step}, loss {loss.item():.3f}, {report(model, good, bad, names)}", flush=True)
                torch.save(model.state_dict(), a.out)
    print(report(model, good, bad, names), flush=True)
    torch.save(model.state_dict(), a.out)


if __name__ == "__main__":
    main()
