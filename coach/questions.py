"""A question → the exercise or the article that answers it, or an honest "I don't know" with the nearest.

Rule: what is not on the bookshelf is not answered. Topics that the coach leaves alone are on the index as well; where
one of them is nearest, or nothing is near enough, the answer is none.
"""

from __future__ import annotations

import math
from collections import Counter
from collections.abc import Iterable, Iterator, Mapping, Sequence
from itertools import pairwise

from coach.askable import Asking, Doc, Found, Index, Part, Passage, stands_in
from coach.elsewhere import elsewhere, foreign, likened
from coach.hedges import LAST
from coach.library import Article, Exercise, Region
from coach.likest import likest, points
from coach.once import of_people
from coach.stead import found_in_place, turns
from coach.strangers import private, refused
from coach.themes import by_first_word
from coach.topics import Ranked, weighed
from coach.wanted import WISHED, asked_how, complaints, fit, said_in, told, topical, wished
from coach.wording import Spelling, Wording, slips, stem, words_of

_FITS = 0.7  #: the score of what fits a wish
_ENOUGH = 0.41  #: below this score nothing is near enough
_ENOUGH_TOPICAL = 0.42  #: the same for articles, which are asked for in more ways
_BEST = 0.58  #: share of the best single passage; the rest is for all that an answer says
_POWER = 0.9  #: how much more a rare word counts
_SHARP: Mapping[str, float] = {"name": 0.25, "description": 0.2, "question": 0.17}  #: what exactness counts for
_PAIR = 0.02  #: for words side by side in question and passage
_NAMED = 0.2  #: for a name that stands in the question whole
_BESIDE = 0.5  #: what words beside a whole name count for
_MENDED = 0.75  #: what a word counts for that had to be put right
_KIN = 0.6  #: what a related word counts for
_ASIDE = 0.27  #: what a word counts for that an answer only says by the way
_QUIET = 0.75  #: what "do", "my" and their like count for among topics
_QUIET_MOST = 0.8  #: the most that one of them counts for, rare as it may be
_BARE = 0.8  #: what a number or a single letter counts for
_TOPICAL = 0.77  #: what is left of an exercise's score where a judgement is asked for
_HINTED = 0.6  #: the most that quiet words and turns of a question count for, against the words that say something
_LEAST = 0.46  #: the least of a question that an answer has to hold
_SURELY = 0.8  #: from this score on an exercise is meant by name
_STRANGE = 0.15  #: how likely a question may be none of ours where its answer is only just near enough …
_STRANGER = 2.0  #: … and by how much more for what the answer is nearer than that
_OURS = 0.1  #: below this a question is so surely ours that less of it need be held
_LEAST_OURS = 0.36
_LIKE = 0.3  #: what all that is said of an exercise counts for beside the search, among exercises
_FAINT = 0.95  #: what "how often" and its like count for


def build(
    exercises: Mapping[str, Exercise],
    articles: Mapping[str, Article],
    words: Asking | None = None,
    regions: Mapping[str, Region] | None = None,
) -> Index:
    """The index over exercises and articles; ``words`` are the vocabulary of content/asking, ``regions`` what hurts."""
    asking = words or Asking()
    beyond = elsewhere(asking)
    worldly = tuple(first for first, phrases in beyond.things.items() if (first,) in phrases)
    texts, asides = passages(exercises, articles, asking), _asides(exercises, articles)
    known: Counter[str] = Counter(w for _, text, _ in texts for w in words_of(text))
    wording = Wording(
        asking.same,
        asking.quiet,
        asking.idle,
        asking.faint,
        dict(_slips(exercises, known)),
        (*asking.plain, *worldly),
    )
    docs = tuple(dict.fromkeys(doc for doc, _, _ in texts))
    number = {doc: i for i, doc in enumerate(docs)}
    cut = [(number[doc], _tokens(wording, text, kind), kind) for doc, text, kind in texts]
    holders: dict[str, dict[int, float]] = {}
    for doc_number, tokens, _ in cut:
        for token in tokens:
            holders.setdefault(token, {})[doc_number] = 1.0
    said_aside = [(doc, tuple(wording.tokens(text))) for doc, text in asides]
    for doc, tokens in said_aside:
        for token in tokens:
            holders.setdefault(token, {}).setdefault(number[doc], _ASIDE)
    mass = {t: _mass(len(docs), sum(held.values())) * _worth(t) for t, held in holders.items()}
    topics = sum(kind != "exercise" for kind, _ in docs)
    mass.update({t: _mass(topics, len(holders[t])) * _FAINT for t in mass if t.startswith("~")})
    mass.update({t: min(_mass(topics, len(holders[t])) * _QUIET, _QUIET_MOST) for t in mass if t.startswith("·")})
    held = tuple(
        Passage(n, sum(mass[t] for t in set(tokens)), kind, tokens) for n, tokens, kind in dict.fromkeys(cut) if tokens
    )
    postings: dict[str, list[int]] = {}
    for i, p in enumerate(held):
        for token in set(p.tokens):
            postings.setdefault(token, []).append(i)
    known.update(w for _, text in asides for w in words_of(text))
    known.update(w for line in (*asking.same, asking.quiet, asking.plain, worldly) for w in line)
    near: dict[str, list[str]] = {}
    for line in asking.near:
        tokens_ = tuple(dict.fromkeys(wording.token(w) for w in line))
        for token in tokens_:
            near.setdefault(token, []).extend(t for t in tokens_ if t != token)
    return Index(
        wording=wording,
        spelling=Spelling(known),
        asking=asking,
        exercises=exercises,
        docs=docs,
        passages=held,
        postings={t: tuple(at) for t, at in postings.items()},
        holders=holders,
        mass=mass,
        strange=_mass(len(docs), 1.0),
        near={t: tuple(others) for t, others in near.items()},
        refuse=tuple(tuple(words_of(r)) for r in asking.refuse),
        private=private(asking),
        topical=tuple(tuple(words_of(t)) for t in asking.wish.get("topical", ())),
        muscles={" ".join(map(wording.token, words_of(word))): meant for word, meant in asking.muscles.items()},
        kit={wording.token(word): meant for word, meant in asking.kit.items()},
        elsewhere=beyond,
        turns=turns(asking.turns),
        names=_names(wording, texts),
        points=points(
            (
                *((n, tokens) for n, tokens, kind in cut if docs[n][0] == "exercise"),
                *((number[doc], tokens) for doc, tokens in said_aside if doc[0] == "exercise"),
                *((number[doc], wording.tokens(text)) for doc, text in _sayings(asking, exercises)),
            )
        ),
        themes=by_first_word(asking.themes),
        used=_used(held, docs, wording, asking),
        complaints=complaints((regions or {}).values(), exercises),
        wishes=frozenset(wording.token(word) for word in asking.wish.get("ask", ())),
    )


@of_people(LAST)
def find(index: Index, text: str) -> Found:
    """What answers ``text``, and the nearest others."""
    said = said_in(text)
    if not said:
        return Found(kind="none", key=None, score=0.0)
    asked = _asked(index, text)
    ranked = _ranked(index, text, asked)
    named = bool(ranked) and index.docs[ranked[0][0]][0] == "exercise" and ranked[0][1] >= _SURELY
    if refused(index, text, named):
        return Found(kind="none", key=None, score=0.0, also=_near(index, ranked)[:3])
    in_place = found_in_place(index, said)
    if in_place is not None:
        return in_place
    return weighed(index, text, _searched(index, text, asked, ranked), ranked)


def _near(index: Index, ranked: Ranked) -> tuple[str, ...]:
    """The exercises and articles among the ranked, the nearest first."""
    return tuple(index.docs[n][1] for n, _ in ranked if index.docs[n][0] != "none")


def _searched(index: Index, text: str, asked: Mapping[str, float], ranked: Ranked) -> Found:
    """What the search makes of a question: what is ranked first, where it is near enough."""
    said, near = said_in(text), _near(index, ranked)
    fitting = () if topical(index, asked_how(said)) else wished(index, said, ranked[0][1] if ranked else 0.0)
    if fitting:
        return Found(kind="exercise", key=fitting[0], score=_FITS, also=fitting[1:WISHED], wished=True)
    if not ranked:
        return Found(kind="none", key=None, score=0.0)
    strange = foreign(index, text)
    first, score = ranked[0]
    kind, key = index.docs[first]
    bare = kind == "article" and all(token.isdigit() for token in asked)
    if bare or strange > _STRANGE + _STRANGER * max(score - _ENOUGH, 0.0):
        return Found(kind="none", key=None, score=0.0, also=near[:3])
    if _covered(index, text, asked, first) < (_LEAST_OURS if strange < _OURS else _LEAST):
        return Found(kind="none", key=None, score=0.0, also=near[:3])
    if kind == "none" or score < (_ENOUGH_TOPICAL if kind == "article" else _ENOUGH):
        return Found(kind="none", key=None, score=0.0 if kind == "none" else round(score, 3), also=near[:3])
    return Found(kind=kind, key=key, score=round(min(score, 1.0), 3), also=tuple(k for k in near if k != key)[:3])


def passages(
    exercises: Mapping[str, Exercise], articles: Mapping[str, Article], asking: Asking
) -> list[tuple[Doc, str, Part]]:
    """What each answer may be found by, strangers' topics included."""
    texts: list[tuple[Doc, str, Part]] = []
    for slug, e in exercises.items():
        doc: Doc = ("exercise", slug)
        texts += [(doc, name, "name") for name in (e.name, slug, *e.aliases, *asking.nicknames.get(slug, ()))]
        texts += [(doc, text, "description") for text in asking.descriptions.get(slug, ())]
    for slug, a in articles.items():
        doc = ("article", slug)
        texts += [(doc, text, "question") for text in (a.title, *a.questions)]
        texts.append((doc, a.summary, "description"))
    for topic, examples in asking.topics.items():
        texts += [(("none", topic), text, "question") for text in examples]
    return texts


def _used(held: Iterable[Passage], docs: Sequence[Doc], wording: Wording, asking: Asking) -> Counter[str]:
    """How often each token is used by exercises and articles, or by the words that stand for theirs."""
    used = Counter(t for p in held if docs[p.doc][0] != "none" for t in set(p.tokens))
    used.update(
        wording.token(w)
        for line in (*asking.near, asking.muscles, asking.kit)
        for words in line
        for w in words_of(words)
    )
    return used


def _sayings(asking: Asking, exercises: Mapping[str, Exercise]) -> list[tuple[Doc, str]]:
    """What else is said of each exercise."""
    return [(("exercise", slug), text) for slug in exercises for text in asking.sayings.get(slug, ())]


def _names(
    wording: Wording, texts: Iterable[tuple[Doc, str, Part]]
) -> dict[str, tuple[tuple[tuple[str, ...], str], ...]]:
    """The names of exercises in tokens, each with whose it is, by their first token."""
    found: dict[str, list[tuple[tuple[str, ...], str]]] = {}
    for (_, slug), text, part in texts:
        for name in dict.fromkeys((text, text.partition(" (")[0])) if part == "name" else ():
            tokens = tuple(map(wording.token, words_of(name)))
            if tokens:
                found.setdefault(tokens[0], []).append((tokens, slug))
    return {first: tuple(listed) for first, listed in found.items()}


def _asides(exercises: Mapping[str, Exercise], articles: Mapping[str, Article]) -> list[tuple[Doc, str]]:
    """What each answer says by the way."""
    asides: list[tuple[Doc, str]] = []
    for slug, e in exercises.items():
        if e.texts is not None:
            told_ = " ".join((e.texts.what, e.texts.setup, *e.texts.steps, e.texts.feel))
            asides.append((("exercise", slug), told_))
    return asides + [(("article", slug), a.body) for slug, a in articles.items()]


def _tokens(wording: Wording, text: str, kind: str) -> tuple[str, ...]:
    return (*wording.tokens(text), *(wording.hints(text) if kind == "question" else ()))


def _worth(token: str) -> float:
    """What a token counts for by its looks: numbers and single letters say little."""
    return _BARE if len(token) == 1 or token.isdigit() else 1.0


def _mass(docs: int, held: float) -> float:
    """What a word says that ``held`` of the answers use: the rarer, the more."""
    return math.pow(math.log(1 + docs / (0.5 + held)), _POWER)


def _slips(exercises: Mapping[str, Exercise], known: Mapping[str, int]) -> Iterator[tuple[str, str]]:
    """Misspelt words among the names of an exercise, each with the word that is meant."""
    for e in exercises.values():
        mine = Counter(w for name in (e.name, *e.aliases) for w in words_of(name))
        for word, count in mine.items():
            if known[word] > count or len(word) < 4:
                continue
            like = (w for w in mine if abs(len(w) - len(word)) < 2)  # one slip makes no greater difference
            meant = max((w for w in like if slips(word, w) == 1), key=lambda w: known[w], default=word)
            if known[meant] > 2 * known[word] and stem(meant) != stem(word):
                yield word, meant


def _asked(index: Index, text: str) -> dict[str, float]:
    """The tokens of a question with what each counts for, from 0 to 1; slips are put right."""
    out: dict[str, float] = {}
    for word in index.wording.spoken(text):
        token = index.wording.token(word)
        if token in index.mass:
            out[token] = 1.0
            continue
        mended = [index.wording.token(w) for w in index.spelling.mended(word) if w not in index.asking.quiet]
        for token_ in mended:
            if token_ in index.mass:
                out.setdefault(token_, _MENDED)
        if not any(t in index.mass for t in mended):
            out[token] = 1.0
    return out


def _ranked(index: Index, text: str, asked: Mapping[str, float]) -> list[tuple[int, float]]:
    """Answers by how near they are, best first: (number of the answer, score). ``asked``: the tokens of ``text``."""
    plainly = sum(index.mass.get(t, index.strange * _worth(t)) for t in asked)
    if not plainly:
        return []
    hints = {h: 1.0 for h in index.wording.hints(text) if h in index.mass}
    loud = sum(index.mass[h] for h in hints)
    hints = dict.fromkeys(hints, min(1.0, _HINTED * plainly / loud) if loud else 1.0)
    hinted = plainly + sum(index.mass[h] * share for h, share in hints.items())
    hits: dict[int, float] = {}
    covered: dict[int, float] = {}
    for token, share in (*asked.items(), *hints.items()):
        worth = index.mass.get(token, 0.0) * share
        kin = tuple(k for k in index.near.get(token, ()) if k in index.mass)
        worth = worth or (index.strange * share if kin else 0.0)
        at = dict.fromkeys((i for k in kin for i in index.postings.get(k, ())), worth * _KIN)
        at.update(dict.fromkeys(index.postings.get(token, ()), worth))
        for i, part in at.items():
            hits[i] = hits.get(i, 0.0) + part
        held: dict[int, float] = {}
        for holders, much in (*((index.holders[k], _KIN) for k in kin), (index.holders.get(token, {}), 1.0)):
            for n, depth in holders.items():
                deep, most = depth * much, held.get(n, 0.0)
                held[n] = deep if deep > most else most
        for n, depth in held.items():
            covered[n] = covered.get(n, 0.0) + worth * depth
    order = tuple(asked)
    pairs = frozenset(pairwise(order))
    beside_each: dict[int, int] = {}  # passage → how many of the pairs stand in it
    for pair in pairs:
        first, second = (index.postings.get(token, ()) for token in pair)
        for i in set(first).intersection(second):
            if pair in pairwise(index.passages[i].tokens):
                beside_each[i] = beside_each.get(i, 0) + 1
    best: dict[int, float] = {}
    passages_ = index.passages
    for i, hit in hits.items():  # of a question there are a thousand, so min() and its like are written out
        p = passages_[i]
        whole = hinted if p.kind == "question" else plainly
        named = p.kind == "name" and all(map(asked.__contains__, p.tokens))
        in_order = named and stands_in(p.tokens, order)
        if (in_order and len(p.tokens) > 1) or (named and len(p.tokens) > 2):
            whole = hit + _BESIDE * max(whole - hit, 0.0)
        recall = hit / whole if hit < whole else 1.0
        precision = hit / p.mass if hit < p.mass else 1.0
        sharp = _SHARP[p.kind]
        score = recall ** (1 - sharp) * precision**sharp
        if i in beside_each:
            score += _PAIR * beside_each[i] / len(pairs)
        if named:
            score += _NAMED * (0.5 + 0.5 * recall) * (1.0 if in_order else 0.6)
        if score > best.get(p.doc, 0.0):
            best[p.doc] = score
    beside = told(index, text)
    judged = _TOPICAL if topical(index, words_of(text)) else 1.0
    scores = []
    for n, nearest in best.items():
        moves = index.docs[n][0] == "exercise"
        breadth = min(covered[n] / (plainly if moves else hinted), 1.0)
        left = judged * fit(index, index.docs[n][1], beside) if moves else 1.0
        scores.append((n, (_BEST * nearest + (1 - _BEST) * breadth) * left))
    return sorted(_apart(index, text, scores), key=lambda pair: (-pair[1], index.docs[pair[0]]))


def _apart(index: Index, text: str, scores: Sequence[tuple[int, float]]) -> list[tuple[int, float]]:
    """``scores`` with those of the exercises dealt out anew among them, by all that is said of each beside the search.

    How near the nearest is stays as it was: only which of them it is may change.
    """
    moves = [(n, score) for n, score in scores if index.docs[n][0] == "exercise"]
    like = likest(index.points, index.wording.tokens(text), len(index.exercises))
    order = sorted(moves, key=lambda pair: (-pair[1] - _LIKE * like.get(pair[0], 0.0), index.docs[pair[0]]))
    dealt = zip(order, sorted((score for _, score in moves), reverse=True), strict=True)
    return [*((n, score) for (n, _), score in dealt), *(p for p in scores if index.docs[p[0]][0] != "exercise")]


def _covered(index: Index, text: str, asked: Mapping[str, float], doc: int) -> float:
    """The share of a question's words, each by its mass, that an answer holds at all; quiet words don't count.

    What an answer doesn't hold counts for nothing where it only likens: "bounding like a deer".
    """
    liken = {index.wording.token(w) for w in likened(words_of(text))}
    whole = covered = 0.0
    for token, share in asked.items():
        mass = index.mass.get(token, index.strange * _worth(token))
        depth = index.holders.get(token, {}).get(doc, 0.0)
        kin = max((index.holders.get(k, {}).get(doc, 0.0) for k in index.near.get(token, ())), default=0.0)
        held = share * max(depth, kin * _KIN)
        if not held and token in liken:
            continue
        whole += mass
        covered += mass * held
    return covered / whole if whole else 0.0
