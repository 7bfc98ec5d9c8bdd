"""Trains the three models of the demo's releases: python3 train.py, beside train.csv and test.csv.

Logistic regression with an L2 penalty by Newton's method, on standardised features and a free intercept; "Bad" is 1.
Prints loss and AUC, which are those of the runs in ../german-credit, and writes one safetensors file a model.
"""
import csv
import json
import math
import struct

RUNS = {"run02": (10, False), "run05": (300, False), "run09": (100, True)}  # penalty, without protected columns


def table(path):
    with open(path, newline="") as file:
        return list(csv.DictReader(file))


def is_protected(name):
    return name in ("Age", "ForeignWorker") or name.startswith("Personal.")


def solved(matrix, right):
    size = len(right)
    rows = [matrix[i] + [right[i]] for i in range(size)]
    for i in range(size):
        pivot = max(range(i, size), key=lambda k: abs(rows[k][i]))
        rows[i], rows[pivot] = rows[pivot], rows[i]
        for k in range(i + 1, size):
            share = rows[k][i] / rows[i][i]
            rows[k] = [a - share * b for a, b in zip(rows[k], rows[i])]
    found = [0.0] * size
    for i in reversed(range(size)):
        found[i] = (rows[i][size] - sum(rows[i][j] * found[j] for j in range(i + 1, size))) / rows[i][i]
    return found


def probability(weights, row):
    return 1 / (1 + math.exp(-sum(w * x for w, x in zip(weights, row))))


def fitted(rows, targets, penalty):
    size = len(rows[0])
    weights = [0.0] * size
    for _ in range(60):
        gradient = [penalty * w for w in weights]
        gradient[0] = 0.0
        curvature = [[penalty * (i == j) * (i > 0) for j in range(size)] for i in range(size)]
        for row, target in zip(rows, targets):
            p = probability(weights, row)
            for i, x in enumerate(row):
                gradient[i] += (p - target) * x
                curvature[i] = [c + p * (1 - p) * x * y for c, y in zip(curvature[i], row)]
        step = solved(curvature, gradient)
        weights = [w - s for w, s in zip(weights, step)]
        if max(map(abs, step)) < 1e-10:
            break
    return weights


def area_under_curve(scores, targets):
    bad = [s for s, t in zip(scores, targets) if t]
    good = [s for s, t in zip(scores, targets) if not t]
    return sum((a > b) + 0.5 * (a == b) for a in bad for b in good) / len(bad) / len(good)


def write_safetensors(path, tensors, notes):
    header, data = {"__metadata__": notes}, b""
    for name, values in tensors.items():
        packed = struct.pack(f"<{len(values)}d", *values)
        header[name] = {"dtype": "F64", "shape": [len(values)], "data_offsets": [len(data), len(data) + len(packed)]}
        data += packed
    text = json.dumps(header, separators=(",", ":")).encode()
    text += b" " * (-len(text) % 8)
    with open(path, "wb") as file:
        file.write(struct.pack("<Q", len(text)) + text + data)


def main():
    train, test = table("train.csv"), table("test.csv")
    for name, (penalty, without_protected) in RUNS.items():
        features = [c for c in train[0] if c not in ("row_id", "Class") and not (without_protected and is_protected(c))]
        plain = [[float(row[f]) for f in features] for row in train]
        means = [sum(column) / len(plain) for column in zip(*plain)]
        scales = [math.sqrt(sum((v - m) ** 2 for v in column) / len(plain)) or 1.0
                  for column, m in zip(zip(*plain), means)]
        standardised = {part: [[1.0] + [(float(row[f]) - m) / s for f, m, s in zip(features, means, scales)]
                               for row in rows] for part, rows in (("train", train), ("test", test))}
        targets = {part: [float(row["Class"] == "Bad") for row in rows] for part, rows in (("train", train), ("test", test))}
        weights = fitted(standardised["train"], targets["train"], penalty)
        chances = [probability(weights, row) for row in standardised["train"]]
        loss = -sum(math.log(p if t else 1 - p) for p, t in zip(chances, targets["train"])) / len(train)
        scores = [probability(weights, row) for row in standardised["test"]]
        print(f"{name}: loss {loss:.6f}, AUC {area_under_curve(scores, targets['test']):.3f}")
        write_safetensors(f"{name}.safetensors",
                          {"coefficients": weights[1:], "intercept": weights[:1], "feature_mean": means,
                           "feature_scale": scales},
                          {"model": "logistic regression", "l2": str(penalty), "positive_class": "Bad",
                           "features": ",".join(features)})


if __name__ == "__main__":
    main()
