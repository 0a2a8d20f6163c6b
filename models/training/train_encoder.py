"""Trains the small encoder and writes it as an ONNX graph: first lessons, then practice.

    skillgap encoder-lessons --taxonomy ESCO ... --out LESSONS
    python3 models/training/train_encoder.py --lessons LESSONS --state STATE --out FOLDER
    skillgap train, train-framings, train-occupations    (everything behind the encoder, anew)

Lessons: the large encoder's first layer goes on learning. Each word piece in its sentence adds a
vector (its state through a matrix, and a vector of its own); a stretch of the sentence means the
sum over its pieces and the mark of the beginning, scaled to length one. The target of a stretch is
what the large encoder says of its words by themselves, through a matrix that makes fewer numbers of
many: the adapter. Practice: lessons go on, and beside them the best stretch of a made sentence and
of a definition, and a name as a whole, shall be more alike to the label of its skill than to all
others, and the place of a skill in a framing shall tell what the framing says of it. The adapter
learns with the encoder. Products are taken in bfloat16, of matrices in whole numbers of seven bits:
many processors add two products in 16 bits, where those of eight bits overflow, and the encoder would
read otherwise on them. Needs PyTorch 1.13 or later and onnx; about an hour on two cores that multiply
bfloat16.

    python3 models/training/train_encoder.py --round FOLDER --out FOLDER

rounds the matrices of an earlier encoder, and does nothing else.
"""

import argparse
import math
import os
import random
import time

import numpy as np
import onnx
import torch
import torch.nn.functional as F
from onnx import TensorProto, helper, numpy_helper

LENGTH = 384
# Numbers of what is said: of the many, so many tell meanings apart.
SAID = 128
# What all texts have in common is the first of the main directions, and tells nothing apart.
COMMON = 0.3
HEADS = 12
LAYERS = (0,)
POSITIONS = 128
EPSILON = 1e-12

BEGIN, END = 101, 102
COMMA, DOT, SEMICOLON, AND, OR = 1010, 1012, 1025, 1998, 2030

# Of a matrix in whole numbers; of a table, which is in no product, 127.
LARGEST = 63

# Word pieces of a batch, filling included: more would not fit the processor's memory.
ROOM = 4096
# Likeness within a batch is compared at this temperature.
TEMPERATURE = 0.05
COMPARED = 1024
LONGEST_NAME = 18
HELD = 2000

# Of made sentences and of definitions, so many are held back from practice.
HELD_SENTENCES = 300
HELD_DEFINITIONS = 40
BATCH_SENTENCES, BATCH_DEFINITIONS, BATCH_NAMES, BATCH_FRAMINGS = 16, 24, 128, 64
HELD_FRAMINGS = 8
SAYS = 4


def teacher(path):
    """The weights of the large encoder's first layers, from its quantised graph."""
    graph = onnx.load(path).graph
    arrays = {i.name: numpy_helper.to_array(i) for i in graph.initializer}

    def wide(name):
        whole = arrays[name + "_quantized"].astype(np.float32)
        return (whole - arrays[name + "_zero_point"].astype(np.float32)) * arrays[name + "_scale"]

    matrices = {}
    for node in graph.node:
        for name in node.input:
            if name.startswith("onnx::MatMul_") and name.endswith("_quantized"):
                matrices[node.name] = name[: -len("_quantized")]

    def matrix(layer, part):
        [found] = [m for n, m in matrices.items() if f"layer.{layer}/{part}/MatMul" in n]
        return wide(found)

    places = wide("embeddings.position_embeddings.weight")[:POSITIONS]
    weights = {
        "word": wide("embeddings.word_embeddings.weight"),
        "pos": places + wide("embeddings.token_type_embeddings.weight")[0],
        "emb.w": arrays["embeddings.LayerNorm.weight"],
        "emb.b": arrays["embeddings.LayerNorm.bias"],
    }
    products = {
        "q": "attention/self/query",
        "k": "attention/self/key",
        "v": "attention/self/value",
        "o": "attention/output/dense",
        "i": "intermediate/dense",
        "f": "output/dense",
    }
    norms = {"ln1": "attention.output.LayerNorm", "ln2": "output.LayerNorm"}
    for layer in LAYERS:
        of = f"encoder.layer.{layer}."
        for short, part in products.items():
            weights[f"{layer}.{short}.w"] = matrix(layer, part)
            weights[f"{layer}.{short}.b"] = arrays[of + part.replace("/", ".") + ".bias"]
        for short, part in norms.items():
            weights[f"{layer}.{short}.w"] = arrays[of + part + ".weight"]
            weights[f"{layer}.{short}.b"] = arrays[of + part + ".bias"]
    return {k: torch.tensor(np.array(v, dtype=np.float32)) for k, v in weights.items()}


def whole(values, axis, largest):
    """Whole numbers, and the step of each row or column."""
    steps = np.maximum(np.abs(values).max(axis, keepdims=True) / largest, 1e-9)
    return np.round(values / steps).astype(np.int8), steps.astype(np.float32)


class Whole(torch.autograd.Function):
    """A matrix as it will be in whole numbers, column by column; what is learned passes through."""

    @staticmethod
    def forward(context, matrix):
        steps = (matrix.abs().amax(0, keepdim=True) / LARGEST).clamp_min(1e-9)
        return torch.round(matrix / steps) * steps

    @staticmethod
    def backward(context, gradient):
        return gradient


def multiplied(x, matrix):
    return torch.matmul(x.bfloat16(), Whole.apply(matrix).bfloat16())


def product(x, matrix):
    return multiplied(x, matrix).float()


def norm(x, weight, bias):
    return F.layer_norm(x, (LENGTH,), weight, bias, EPSILON)


class Layer(torch.nn.Module):
    """One layer of BERT."""

    def __init__(self, weights, layer):
        super().__init__()

        def own(name):
            return torch.nn.Parameter(weights[f"{layer}.{name}"].clone())

        self.qkv = torch.nn.Parameter(torch.cat([weights[f"{layer}.{n}.w"] for n in "qkv"], 1))
        self.qkvb = torch.nn.Parameter(torch.cat([weights[f"{layer}.{n}.b"] for n in "qkv"]))
        self.o, self.ob = own("o.w"), own("o.b")
        self.i, self.ib = own("i.w"), own("i.b")
        self.f, self.fb = own("f.w"), own("f.b")
        self.l1, self.l1b = own("ln1.w"), own("ln1.b")
        self.l2, self.l2b = own("ln2.w"), own("ln2.b")

    def forward(self, x, mask):
        texts, pieces, _ = x.shape
        each = LENGTH // HEADS
        qkv = multiplied(x, self.qkv) + self.qkvb.bfloat16()
        q, k, v = qkv.view(texts, pieces, 3, HEADS, each).permute(2, 0, 3, 1, 4)
        heed = torch.matmul(q, k.transpose(-1, -2)).float() / math.sqrt(each) + mask
        heed = torch.softmax(heed, -1)
        heard = torch.matmul(heed.to(v.dtype), v).permute(0, 2, 1, 3).reshape(x.shape)
        x = norm(x + product(heard, self.o) + self.ob, self.l1, self.l1b)
        inner = F.gelu(multiplied(x, self.i) + self.ib.bfloat16())
        return norm(x + (product(inner, self.f) + self.fb), self.l2, self.l2b)


class Student(torch.nn.Module):
    """The small encoder, and the adapter that brings what the large one says to its size."""

    def __init__(self, weights, directions):
        super().__init__()
        self.word = torch.nn.Embedding(*weights["word"].shape, sparse=True)
        self.word.weight.data.copy_(weights["word"])
        self.adds = torch.nn.Embedding(weights["word"].shape[0], SAID, sparse=True)
        self.adds.weight.data.zero_()
        self.pos = torch.nn.Parameter(weights["pos"].clone())
        self.lw = torch.nn.Parameter(weights["emb.w"].clone())
        self.lb = torch.nn.Parameter(weights["emb.b"].clone())
        self.layers = torch.nn.ModuleList([Layer(weights, layer) for layer in LAYERS])
        self.head = torch.nn.Parameter(directions.clone())
        self.hb = torch.nn.Parameter(torch.zeros(SAID))
        self.adapter = torch.nn.Parameter(directions.clone())
        self.framing = torch.nn.Parameter(torch.zeros(SAID + LENGTH, SAYS))
        self.framing_bias = torch.nn.Parameter(torch.zeros(SAYS))

    def forward(self, pieces, lengths):
        return self.read(pieces, lengths)[0]

    def read(self, pieces, lengths):
        """What each piece adds, [texts, pieces, SAID], nothing behind the end; and its state."""
        within = torch.arange(pieces.shape[1])[None, :] < lengths[:, None]
        mask = torch.zeros(within.shape).masked_fill(~within, -1e4)[:, None, None, :]
        x = norm(self.word(pieces) + self.pos[: pieces.shape[1]], self.lw, self.lb)
        for layer in self.layers:
            x = layer(x, mask)
        return (product(x, self.head) + self.hb + self.adds(pieces)) * within[:, :, None], x

    def moved(self, rows):
        """What the large encoder says, in the small one's numbers."""
        return F.normalize(torch.matmul(rows, self.adapter), dim=-1)

    def dense(self):
        return [p for n, p in self.named_parameters() if not n.startswith(("word", "adds"))]


def said(adds, texts, begins, ends):
    """What stretches of texts say, of length one."""
    until = torch.cumsum(adds, 1)
    first = adds[texts, torch.zeros_like(texts)]
    return F.normalize(until[texts, ends] - until[texts, begins] + first, dim=-1)


class Lessons:
    """Texts in word pieces, with their stretches (begin, end, row of what is said)."""

    def __init__(self, folder):
        numbers = np.fromfile(folder + "/lessons.bin", "<i4")
        self.pieces, self.spans = [], []
        at = 0
        while at < len(numbers):
            size = numbers[at]
            self.pieces.append(numbers[at + 1 : at + 3 + size])
            at += 3 + size
            count = numbers[at]
            self.spans.append(numbers[at + 1 : at + 1 + 3 * count].reshape(count, 3))
            at += 1 + 3 * count
        rows = np.fromfile(folder + "/said.bin", "<f4").reshape(-1, LENGTH)
        self.said = torch.from_numpy(rows)
        self.names = [i for i in range(len(self.pieces)) if self.is_name(i)]
        self.sentences = [i for i in range(len(self.pieces)) if not self.is_name(i)]
        random.shuffle(self.sentences)
        random.shuffle(self.names)
        self.held, self.sentences = self.sentences[:HELD], self.sentences[HELD:]
        self.parts = [
            (i, begin, end, row)
            for i in self.sentences
            for begin, end, row in self.spans[i][1:]
            if 2 <= end - begin <= 16
        ]

    def is_name(self, i):
        return len(self.spans[i]) == 1 and len(self.pieces[i]) <= LONGEST_NAME

    def directions(self):
        """The main directions of what is said, as columns."""
        _, vectors = torch.linalg.eigh(self.said.T @ self.said)
        main = vectors.flip(1)[:, :SAID].contiguous()
        main[:, 0] *= COMMON
        return main

    def of(self, i):
        return self.pieces[i], self.spans[i]

    def made(self):
        """A list of names and parts of sentences, as postings are full of."""
        count = random.choice((1, 1, 2, 2, 3, 3, 4, 5, 6))
        pieces, spans = [BEGIN], []
        for k in range(count):
            if random.random() < 0.65:
                i = random.choice(self.names)
                words, row = self.pieces[i][1:-1], self.spans[i][0][2]
            else:
                i, begin, end, row = random.choice(self.parts)
                words = self.pieces[i][1 + begin : 1 + end]
            if k:
                chance = random.random()
                pieces.append(
                    COMMA
                    if chance < 0.55
                    else AND
                    if chance < 0.8
                    else OR
                    if chance < 0.87
                    else SEMICOLON
                    if chance < 0.93
                    else DOT
                )
                if pieces[-1] == COMMA and k == count - 1 and random.random() < 0.4:
                    pieces[-1] = AND
            begin = len(pieces) - 1
            pieces.extend(words)
            spans.append((begin, len(pieces) - 1, row))
            if len(pieces) > 100:
                break
        if random.random() < 0.3:
            pieces.append(DOT)
        pieces.append(END)
        return np.array(pieces, dtype=np.int32), np.array(spans)

    def batches(self, texts, chance):
        texts.sort(key=lambda text: len(text[0]))
        batches, batch = [], []
        for text in texts:
            if batch and (len(batch) + 1) * len(text[0]) > ROOM:
                batches.append(batch)
                batch = []
            batch.append(text)
        if batch:
            batches.append(batch)
        chance.shuffle(batches)
        return batches

    def stream(self, seed):
        chance = random.Random(seed + 1)
        while True:
            chance.shuffle(self.sentences)
            for k in range(0, len(self.sentences), 6000):
                texts = [self.of(i) for i in self.sentences[k : k + 6000]]
                texts += [self.made() for _ in range(9000)]
                yield from self.batches(texts, chance)


def tensors(batch):
    longest = max(len(pieces) for pieces, _ in batch)
    all_pieces = np.zeros((len(batch), longest), dtype=np.int64)
    texts, spans = [], []
    for k, (pieces, own) in enumerate(batch):
        all_pieces[k, : len(pieces)] = pieces
        texts += [k] * len(own)
        spans.append(own)
    lengths = np.array([len(pieces) for pieces, _ in batch])
    spans = np.concatenate(spans).astype(np.int64)
    return tuple(map(torch.from_numpy, (all_pieces, lengths, np.array(texts), spans)))


def evaluate(net, lessons, batches):
    """The mean likeness to what the large encoder says, of whole sentences and of their parts."""
    whole, parts = [], []
    with torch.no_grad():
        for pieces, lengths, texts, spans in batches:
            says = said(net(pieces, lengths), texts, spans[:, 0], spans[:, 1])
            likeness = (says * net.moved(lessons.said[spans[:, 2]])).sum(-1)
            first = torch.cat([torch.tensor([True]), texts[1:] != texts[:-1]])
            whole.append(likeness[first])
            parts.append(likeness[~first])
    return torch.cat(whole).mean().item(), torch.cat(parts).mean().item()


def optimizers_of(net, dense, adds):
    return (
        torch.optim.AdamW(dense, lr=4e-4, betas=(0.9, 0.98), weight_decay=0.01),
        torch.optim.SparseAdam(
            [
                {"params": [net.word.weight], "lr": 4e-4},
                {"params": [net.adds.weight], "lr": adds},
            ]
        ),
    )


def slow(optimizers, rates, rate, step, steps, warm):
    """Sets the rate of a step: rising first, then falling by half a cosine."""
    falling = 0.5 + 0.5 * math.cos(math.pi * step / steps)
    now = rate * (min(1, (step + 1) / warm) * falling * 0.98 + 0.02)
    for optimizer, own in zip(optimizers, rates):
        for group, full in zip(optimizer.param_groups, own):
            group["lr"] = full * now


def move(optimizers, dense):
    torch.nn.utils.clip_grad_norm_(dense, 1.0)
    for optimizer in optimizers:
        optimizer.step()
        optimizer.zero_grad(set_to_none=True)


def lesson(lessons, net, batch):
    """How far what is said is from what the large encoder says."""
    pieces, lengths, texts, spans = tensors(batch)
    says = said(net(pieces, lengths), texts, spans[:, 0], spans[:, 1])
    with torch.no_grad():
        right = net.moved(lessons.said[spans[:, 2]])
    loss = 20 * (1 - (says * right).sum(-1)).mean()
    # And what is said shall be as alike to all else in the batch as the large encoder finds.
    some = torch.randperm(len(right))[: min(len(right), COMPARED)]
    among = right[some]
    wanted = torch.softmax((among @ among.T) / TEMPERATURE, -1)
    likeness = torch.matmul(says[some].bfloat16(), among.T.bfloat16()).float()
    found = torch.log_softmax(likeness / TEMPERATURE, -1)
    return loss + (wanted * (wanted.clamp_min(1e-9).log() - found)).sum(-1).mean()


def train(lessons, net, steps, seed):
    dense = net.dense()
    optimizers = optimizers_of(net, dense, adds=2e-3)
    rates = [[group["lr"] for group in o.param_groups] for o in optimizers]
    held = [tensors(b) for b in lessons.batches(list(map(lessons.of, lessons.held)), random.Random(3))]
    begin = time.time()
    for step, batch in zip(range(steps), lessons.stream(seed)):
        slow(optimizers, rates, 1, step, steps, 200)
        lesson(lessons, net, batch).backward()
        move(optimizers, dense)
        if step % 500 == 499 or step == steps - 1:
            likeness = "whole %.4f, parts %.4f" % evaluate(net, lessons, held)
            print("step %d: %s (%.0f s)" % (step + 1, likeness, time.time() - begin), flush=True)


def tasks(path):
    """Texts in word pieces, with the places of their skills and their stretches."""
    numbers = np.fromfile(path, "<i4")
    texts, at = [], 0
    while at < len(numbers):
        size = numbers[at]
        pieces = numbers[at + 1 : at + 3 + size]
        at += 3 + size
        count = numbers[at]
        skills = numbers[at + 1 : at + 1 + count]
        at += 1 + count
        count = numbers[at]
        texts.append((pieces, skills, numbers[at + 1 : at + 1 + 2 * count].reshape(count, 2)))
        at += 1 + 2 * count
    return texts


class Concepts:
    """Skills or occupations: what the large encoder says of their names; the first is the label."""

    def __init__(self, folder, what):
        rows = np.fromfile(f"{folder}/{what}-rows.bin", "<f4").reshape(-1, LENGTH)
        self.rows = torch.from_numpy(rows)
        self.owners = torch.from_numpy(np.fromfile(f"{folder}/{what}-owners.bin", "<i4").astype(np.int64))
        first = torch.cat([torch.tensor([True]), self.owners[1:] != self.owners[:-1]])
        self.labels = self.rows[first]

    def named(self, net, labels):
        """How far some names are from the label of their concept, both through the adapter."""
        some = torch.randint(len(self.rows), (2 * BATCH_NAMES,))
        likeness = net.moved(self.rows[some]) @ labels.T
        return F.cross_entropy(likeness / TEMPERATURE, self.owners[some])


class Practice:
    """Texts that shall point at their skills or occupations, among the labels of all."""

    def __init__(self, folder):
        self.skills, self.occupations = Concepts(folder, "skills"), Concepts(folder, "occupations")

        def named(name):
            return [(p, s, w[:1]) for p, s, w in tasks(folder + name) if len(p) <= LONGEST_NAME]

        sentences, definitions = tasks(folder + "/sentences.bin"), tasks(folder + "/definitions.bin")
        self.sentences, self.held = sentences[:-HELD_SENTENCES], sentences[-HELD_SENTENCES:]
        self.definitions = [d for i, d in enumerate(definitions) if i % HELD_DEFINITIONS]
        self.names, self.titles = named("/names.bin"), named("/occupation-names.bin")
        framings = tasks(folder + "/framings.bin")
        self.framings = [f for i, f in enumerate(framings) if i % HELD_FRAMINGS]
        self.held_framings = framings[::HELD_FRAMINGS]

    @staticmethod
    def scores(net, batch, labels):
        """How alike the best stretch of each text and each label are."""
        pieces, lengths, texts, spans = tensors([(p, w) for p, _, w in batch])
        says = said(net(pieces, lengths), texts, spans[:, 0], spans[:, 1])
        likeness = torch.matmul(says.bfloat16(), labels.T.bfloat16())
        best, at = [], 0
        for _, _, own in batch:
            best.append(likeness[at : at + len(own)].argmax(0) + at)
            at += len(own)
        return torch.gather(likeness, 0, torch.stack(best)).float()

    def pointing(self, net, batch, labels):
        right = torch.zeros(len(batch), len(labels))
        for k, (_, concepts, _) in enumerate(batch):
            right[k, torch.from_numpy(concepts.astype(np.int64))] = 1 / len(concepts)
        found = torch.log_softmax(self.scores(net, batch, labels) / TEMPERATURE, -1)
        return -(right * found).sum(-1).mean()

    @staticmethod
    def framed(net, batch):
        """What framings say of the skill whose place they are given with."""
        pieces, lengths, texts, spans = tensors([(p, w) for p, _, w in batch])
        adds, states = net.read(pieces, lengths)
        whole = said(adds, texts, torch.zeros_like(texts), lengths - 2)
        until = torch.cumsum(states, 1)
        place = F.normalize(until[texts, spans[:, 1]] - until[texts, spans[:, 0]], dim=-1)
        return torch.cat([whole, place], -1) @ net.framing * 10 + net.framing_bias

    @staticmethod
    def answers(batch):
        return torch.tensor([int(a[0]) for _, a, _ in batch])

    def found(self, net):
        """What is known of what was held back: skills among the first five; framings."""
        parts = []
        with torch.no_grad():
            labels = net.moved(self.skills.labels)
            for k in range(0, len(self.held), 30):
                batch = self.held[k : k + 30]
                first = self.scores(net, batch, labels).topk(5, -1).indices.tolist()
                for (_, skills, _), five in zip(batch, first):
                    parts.append(len(set(five) & set(skills.tolist())) / min(5, len(skills)))
            right = self.framed(net, self.held_framings).argmax(-1) == self.answers(self.held_framings)
        return sum(parts) / len(parts), right.float().mean().item()


def in_turn(texts, size):
    """Endless batches, each text once before any comes again."""
    while True:
        for k in range(0, len(shuffled := random.sample(texts, len(texts))) - size + 1, size):
            yield shuffled[k : k + size]


def practise(lessons, practice, net, steps, seed, rate=0.5, weight=0.2):
    dense = net.dense()
    optimizers = optimizers_of(net, dense, adds=1e-3)
    rates = [[group["lr"] for group in o.param_groups] for o in optimizers]
    sentences = in_turn(practice.sentences, BATCH_SENTENCES)
    definitions = in_turn(practice.definitions, BATCH_DEFINITIONS)
    framings = in_turn(practice.framings, BATCH_FRAMINGS)
    begin = time.time()
    for step, batch in zip(range(steps), lessons.stream(seed)):
        slow(optimizers, rates, rate, step, steps, 100)
        lesson(lessons, net, batch).backward()
        labels = net.moved(practice.skills.labels)
        loss = practice.pointing(net, next(sentences), labels)
        loss = loss + practice.pointing(net, random.sample(practice.names, BATCH_NAMES), labels)
        # What needs less practice takes turns.
        if step % 2:
            loss = loss + practice.pointing(net, next(definitions), labels)
            loss = loss + practice.skills.named(net, labels) * 2
        else:
            titles = net.moved(practice.occupations.labels)
            some = random.sample(practice.titles, BATCH_NAMES)
            loss = loss + practice.pointing(net, some, titles)
            loss = loss + practice.occupations.named(net, titles)
        some = next(framings)
        asked = F.cross_entropy(practice.framed(net, some), practice.answers(some))
        (weight * loss + asked).backward()
        move(optimizers, dense)
        if step % 250 == 249 or step == steps - 1:
            found = "%.4f of the skills, %.4f of the framings" % practice.found(net)
            print("step %d: %s (%.0f s)" % (step + 1, found, time.time() - begin), flush=True)


def graph(net):
    """The encoder for ONNX Runtime: matrices and tables in whole numbers, steps put together."""
    state = {name: value.detach().float().numpy() for name, value in net.state_dict().items()}
    nodes, constants = [], []
    runtime = "com.microsoft"

    def constant(name, values):
        constants.append(numpy_helper.from_array(np.ascontiguousarray(values), name))
        return name

    def step(kind, inputs, outputs, domain="", **attributes):
        outputs = [outputs] if isinstance(outputs, str) else outputs
        name = outputs[0]
        nodes.append(
            helper.make_node(kind, inputs, outputs, domain=domain, name=name, **attributes)
        )
        return name

    def table(name, values):
        rows, scales = whole(values, 1, 127)
        step("Gather", [constant(name + ".rows", rows), "input_ids"], name + ".picked")
        step("Cast", [name + ".picked"], name + ".wide", to=TensorProto.FLOAT)
        step("Gather", [constant(name + ".scales", scales), "input_ids"], name + ".scale")
        return step("Mul", [name + ".wide", name + ".scale"], name)

    def matrix(name, x, values, bias=None):
        columns, scales = whole(values, 0, LARGEST)
        inputs = [x, constant(name + ".w", columns), constant(name + ".s", scales[0])]
        inputs.append(constant(name + ".z", np.zeros(values.shape[1], np.int8)))
        if bias is not None:
            inputs.append(constant(name + ".b", bias))
        return step("DynamicQuantizeMatMul", inputs, name, runtime)

    table("words", state["word.weight"])
    constant("positions", state["pos"])
    constant("zero", np.array([0], np.int64))
    step("Shape", ["input_ids"], "size")
    step("Slice", ["positions", "zero", "size", "zero"], "places")
    step("Add", ["words", "places"], "placed")
    normed = [constant("ln.w", state["lw"]), constant("ln.b", state["lb"])]
    step("LayerNormalization", ["placed", *normed], "first", axis=-1, epsilon=EPSILON)
    x = step("Unsqueeze", ["first", "zero"], "x")
    for layer in range(len(LAYERS)):
        of = f"l{layer}."

        def own(name):
            return state[f"layers.{layer}.{name}"]

        def kept(name):
            return constant(of + name, own(name))

        matrix(of + "qkv", x, own("qkv"), own("qkvb"))
        parts = constant(of + "parts", np.array([LENGTH] * 3, np.int64))
        qkv = [of + "q", of + "k", of + "v"]
        step("Split", [of + "qkv", parts], qkv, axis=-1)
        step("MultiHeadAttention", qkv, of + "heard", runtime, num_heads=HEADS)
        matrix(of + "o", of + "heard", own("o"))
        added = [of + "o", x, kept("l1"), kept("l1b"), kept("ob")]
        step("SkipLayerNormalization", added, of + "y", runtime, epsilon=EPSILON)
        matrix(of + "i", of + "y", own("i"))
        step("BiasGelu", [of + "i", kept("ib")], of + "g", runtime)
        matrix(of + "f", of + "g", own("f"))
        added = [of + "f", of + "y", kept("l2"), kept("l2b"), kept("fb")]
        x = step("SkipLayerNormalization", added, of + "x", runtime, epsilon=EPSILON)
    matrix("head", x, state["head"], state["hb"])
    step("Squeeze", ["head", "zero"], "flat")
    step("Squeeze", [x, "zero"], "states")
    step("Add", ["flat", table("adds", state["adds.weight"])], "says")
    made = helper.make_graph(
        nodes,
        "encoder",
        [helper.make_tensor_value_info("input_ids", TensorProto.INT64, ["pieces"])],
        [
            helper.make_tensor_value_info(name, TensorProto.FLOAT, ["pieces", length])
            for name, length in (("says", SAID), ("states", LENGTH))
        ],
        constants,
    )
    opsets = [helper.make_opsetid("", 17), helper.make_opsetid(runtime, 1)]
    model = helper.make_model(made, opset_imports=opsets, producer_name="skillgap")
    model.ir_version = 8
    return model.SerializeToString(deterministic=True)


def rounded(model):
    """Rounds the matrices of an encoder."""
    arrays = {i.name: i for i in model.graph.initializer}
    for node in model.graph.node:
        if node.op_type == "DynamicQuantizeMatMul":
            columns, steps = (arrays[name] for name in node.input[1:3])
            values = numpy_helper.to_array(columns) * numpy_helper.to_array(steps)
            numbers, own = whole(values, 0, LARGEST)
            columns.CopyFrom(numpy_helper.from_array(numbers, columns.name))
            steps.CopyFrom(numpy_helper.from_array(own[0], steps.name))
    return model


def write(folder, encoder):
    with open(folder + "/encoder.onnx", "wb") as out:
        out.write(encoder)


def main():
    arguments = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    arguments.add_argument("--round", help="folder of an encoder.onnx, which is rounded only")
    arguments.add_argument("--lessons", help="folder of 'skillgap encoder-lessons'")
    arguments.add_argument("--out", required=True, help="folder for encoder.onnx and adapter.bin")
    arguments.add_argument("--state", help="weights after the lessons: taken if there")
    arguments.add_argument("--steps", type=int, default=4000, help="of lessons")
    arguments.add_argument("--practice", type=int, default=1500, help="steps of practice")
    arguments.add_argument("--seed", type=int, default=1)
    given = arguments.parse_args()
    if given.round:
        model = rounded(onnx.load(given.round + "/encoder.onnx"))
        write(given.out, model.SerializeToString(deterministic=True))
        return
    if not given.lessons or not given.state:
        arguments.error("training needs --lessons and --state")
    torch.set_num_threads(2)

    def begin():
        # Practice is the same whether its state was just learned or kept.
        torch.manual_seed(given.seed)
        random.seed(given.seed)
        return Lessons(given.lessons)

    lessons = begin()
    net = Student(teacher(given.lessons + "/teacher.onnx"), lessons.directions())
    if not os.path.exists(given.state):
        train(lessons, net, given.steps, given.seed)
        torch.save(net.state_dict(), given.state)
    net.load_state_dict(torch.load(given.state))
    practise(begin(), Practice(given.lessons), net, given.practice, given.seed)
    write(given.out, graph(net))
    net.adapter.detach().numpy().astype("<f4").tofile(given.out + "/adapter.bin")


if __name__ == "__main__":
    main()
