"""What questions are read with and what can be asked for: the vocabulary, the index, and what is found.

Rule: types only; how a question is weighed stands in questions.py, what is never answered in strangers.py, and wishes
for any exercise that fits in wanted.py.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from typing import Literal

from coach.classifier import Classifier
from coach.library import Exercise
from coach.likest import Points
from coach.patterns import Pattern
from coach.wording import Spelling, Wording

Kind = Literal["exercise", "article", "none"]
Doc = tuple[Kind, str]
Part = Literal["name", "description", "question"]
Turn = Literal["instead", "easier", "harder"]  #: what is wanted in a movement's place
Themes = Mapping[str, tuple[tuple[tuple[str, ...], tuple[str, ...]], ...]]  #: phrases and their themes, by first word


@dataclass(frozen=True, kw_only=True, slots=True)
class Aspect:
    """What is asked of a movement that is named: its form, its dose, where it is felt; content/asking/aspects.toml."""

    phrases: tuple[str, ...]  #: "_" stands for the name
    general: frozenset[str]  #: the articles that treat the same of all movements …
    own: frozenset[str] = frozenset()  #: … and those that give way only to what has a name of its own
    unless: tuple[str, ...] = ()
    of_kinds: bool = True  #: asked of "squats" as well


@dataclass(frozen=True, kw_only=True, slots=True)
class Area:
    """A part of the body, or kind of training, with an article of its own: its words and its exercises."""

    article: str
    theme: str  #: its words (coach/themes.py)
    focus: str  #: of its exercises


@dataclass(frozen=True, kw_only=True, slots=True)
class Asking:
    """The words that questions are read with; see content/asking."""

    quiet: tuple[str, ...] = ("a", "an", "the", "is", "do", "i", "how", "what", "to", "of", "my", "for", "me", "show")
    idle: tuple[str, ...] = ()
    faint: tuple[str, ...] = ()
    same: tuple[tuple[str, ...], ...] = ()
    near: tuple[tuple[str, ...], ...] = ()
    plain: tuple[str, ...] = ()
    muscles: Mapping[str, tuple[str, ...]] = field(default_factory=dict)
    kit: Mapping[str, tuple[str, ...]] = field(default_factory=dict)
    wish: Mapping[str, tuple[str, ...]] = field(default_factory=dict)
    turns: Mapping[str, tuple[str, ...]] = field(default_factory=dict)  #: of what is wanted in a movement's place
    descriptions: Mapping[str, tuple[str, ...]] = field(default_factory=dict)
    nicknames: Mapping[str, tuple[str, ...]] = field(default_factory=dict)  #: of exercises; as good as names
    sayings: Mapping[str, tuple[str, ...]] = field(default_factory=dict)  #: of exercises; weaker than descriptions
    refuse: tuple[str, ...] = ()
    private: tuple[str, ...] = ()
    ours: tuple[str, ...] = ()
    after: tuple[str, ...] = ()
    asks_after: tuple[str, ...] = ()
    deeds: tuple[str, ...] = ()
    topics: Mapping[str, tuple[str, ...]] = field(default_factory=dict)
    things: Mapping[str, tuple[str, ...]] = field(default_factory=dict)  #: of the world at large, by domain
    asks: Mapping[str, tuple[str, ...]] = field(default_factory=dict)  #: what a question may ask to have, by kind
    themes: Mapping[str, tuple[str, ...]] = field(default_factory=dict)  #: what words are about (coach/themes.py)
    aspects: tuple[Aspect, ...] = ()  #: what is asked of a movement (coach/aspects.py)
    areas: tuple[Area, ...] = ()
    whole: str = ""  #: the article on what all of it is for
    between: tuple[str, ...] = ()  #: words that are left out of phrases of aspects
    loose: tuple[str, ...] = ()  #: names that more often mean something else
    asks_for: tuple[str, ...] = ()  #: words of asking
    described: tuple[str, ...] = ()  #: what a movement is described with: "the exercise where"
    dictated: Mapping[str, str] = field(default_factory=dict)  #: signs as they are spoken
    scope: Classifier = field(default_factory=Classifier)  #: tells what is asked of the coach from what is not
    topic: Classifier = field(default_factory=Classifier)  #: the article that is asked for, ``exercise``, or ``none``


@dataclass(frozen=True, kw_only=True, slots=True)
class Elsewhere:
    """What a question may be about, or ask for, that is none of the shelf's: phrases of words by their first word."""

    things: Mapping[str, tuple[tuple[str, ...], ...]] = field(default_factory=dict)
    courtesy: Mapping[str, tuple[tuple[str, ...], ...]] = field(default_factory=dict)  #: the longest first
    services: Mapping[str, tuple[tuple[str, ...], ...]] = field(default_factory=dict)
    openers: frozenset[str] = frozenset()
    writing: frozenset[str] = frozenset()
    written: frozenset[str] = frozenset()
    giving: frozenset[str] = frozenset()
    texts: Mapping[str, tuple[tuple[str, ...], ...]] = field(default_factory=dict)
    languages: frozenset[str] = frozenset()
    who: frozenset[str] = frozenset()
    facts: Mapping[str, tuple[tuple[str, ...], ...]] = field(default_factory=dict)


@dataclass(frozen=True, kw_only=True, slots=True)
class Found:
    """What answers a question: ``key`` is None for none, ``score`` is 0 to 1, ``also`` holds the nearest others."""

    kind: Kind
    key: str | None
    score: float
    also: tuple[str, ...] = ()
    wished: bool = False  #: several exercises fit as well; ``key`` is only the first
    turn: Turn | None = None  #: what is wanted in the place of the exercise that is named …
    named: str | None = None  #: … and which that is; ``key`` stands in for it, or is the same where nothing does


@dataclass(frozen=True, slots=True)
class Passage:
    """One thing that an answer may be found by, cut into tokens."""

    doc: int
    mass: float
    kind: Part
    tokens: tuple[str, ...]


@dataclass(frozen=True, kw_only=True, eq=False)
class Index:
    """All that can be asked for, ready to be searched. Built once by ``build``."""

    wording: Wording
    spelling: Spelling
    asking: Asking
    exercises: Mapping[str, Exercise]
    docs: tuple[Doc, ...]
    passages: tuple[Passage, ...]
    postings: Mapping[str, tuple[int, ...]]
    holders: Mapping[str, Mapping[int, float]]
    mass: Mapping[str, float]
    strange: float
    near: Mapping[str, tuple[str, ...]]
    refuse: tuple[tuple[str, ...], ...]
    private: Pattern | None
    topical: tuple[tuple[str, ...], ...]
    muscles: Mapping[str, tuple[str, ...]]
    kit: Mapping[str, tuple[str, ...]]
    wishes: frozenset[str]
    elsewhere: Elsewhere = field(default_factory=Elsewhere)
    turns: tuple[tuple[tuple[str, ...], Turn], ...] = ()  #: phrases for what is wanted in a movement's place
    names: Mapping[str, tuple[tuple[tuple[str, ...], str], ...]] = field(default_factory=dict)  #: by their first token
    names_of: Mapping[str, tuple[tuple[str, ...], ...]] = field(default_factory=dict)  #: the same by exercise
    points: Points = field(default_factory=Points)  #: which words speak for which exercise
    themes: Themes = field(default_factory=dict)
    used: Mapping[str, int] = field(default_factory=dict)  #: token → passages of exercises and articles that use it
    loose: frozenset[tuple[str, ...]] = frozenset()  #: names in tokens that more often mean something else
    complaints: tuple[tuple[tuple[str, ...], tuple[str, ...]], ...] = ()  #: a region's words → what is done for it


def stands_in(phrase: tuple[str, ...], said: Sequence[str]) -> bool:
    """Whether the words of ``phrase`` stand in ``said`` side by side."""
    if not phrase or phrase[0] not in said:
        return False
    width = len(phrase)
    return any(tuple(said[i : i + width]) == phrase for i in range(len(said) - width + 1))
