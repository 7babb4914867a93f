"""What a clinician prescribed, out of an athlete's words: limits of a closed vocabulary, with how long and by whom.

Rules: of two readings the more cautious counts; what restricts and cannot be read becomes ``unread``, never nothing. A
wish, a log, a question, what is long past, somebody else's or only supposed is no limit.
"""

from __future__ import annotations

from datetime import date

from coach.bans import (
    allowed_again,
    by_turns,
    only_these,
    out_of_bounds,
    rested,
    restricts,
    ruled_out,
    unread,
    unweighted,
)
from coach.caps import degree_caps, load_caps, pain_caps, run_caps
from coach.constraint import Constraint
from coach.given import given, how_often, without
from coach.library import Library
from coach.patterns import Pattern
from coach.scene import CLEARED_TO, Scene, heading, mentioned
from coach.told_items import Sentence, taken, words_told
from coach.values import value

#: Without a word of these nobody is said to have set or lifted a limit, and no limit stands by itself.
TELLING = ("by", "says_passive", "lifted", "cleared", "opens")
_CLEARED = Pattern(f" (?:{'|'.join(CLEARED_TO)})")
SHORT = 3  #: items of a heading ("Left achilles.") over which a clinician is still the one who spoke


@value(frozen=True, kw_only=True, slots=True)
class Prescribed:
    """What a text prescribes: limits (without ``ref``), what is allowed again, and where in the text it stands.

    ``all_lifted``: every limit is said to be over. ``given``: something to be done is told beside.
    """

    limits: tuple[Constraint, ...] = ()
    lifted: tuple[Constraint, ...] = ()
    all_lifted: bool = False
    spans: tuple[tuple[int, int], ...] = ()
    given: bool = False
    said: tuple[tuple[int, int], ...] = ()  #: within the spans, from where on it is the clinician's words


def prescribed(text: str, today: date, library: Library, *, asked: bool = False) -> Prescribed:
    """What ``text`` prescribes. ``asked``: the coach asked for it, or it was sent as such: a bare limit will do."""
    if not asked and not _may_tell(words_told(text), library):
        return Prescribed()
    limits: list[Constraint] = []
    lifted: list[Constraint] = []
    spans: list[tuple[int, int]] = []
    said: list[tuple[int, int]] = []
    over_spans: list[tuple[int, int]] = []
    to_do = headed = False
    by = ever = ""
    for sentence in taken(text, today, library).sentences:
        gone = given(sentence.items)
        ever = mentioned(sentence.items) or ever
        heads = heading(sentence.items)
        headed = headed or (heads > 0 and bool(ever))
        kept = without(sentence, gone) if gone else sentence
        if kept is None:
            if (by or headed) and (limits or headed) and (headed or how_often(sentence.items)):
                to_do = True
                spans.append((sentence.start, sentence.end))
            continue
        scene = Scene.of(kept, by or (ever if heads else ""), asked, today, library, text)
        by = mentioned(sentence.items) or (by if len(sentence.items) <= SHORT else "")
        if scene is None:
            continue
        by = by or scene.by
        made = _limits(scene)
        if not made and scene.said and scene.by and restricts(scene):
            made = [unread(scene)]
        if not scene.strong:
            made = [c for c in made if scene.stands_alone(c)]
        over = allowed_again(scene)
        if made or over:
            told = scene.span()
            spans += [told] if scene.strong else _between(told, sentence, gone)
            said.append((scene.begins, sentence.end))
            to_do = to_do or (bool(gone) and scene.strong)
            limits += made
            lifted += over
        elif scene.lifts():
            over_spans.append(scene.span())
    all_lifted = bool(over_spans) and not limits
    unique = list({(c.subject, c.side, c.amount): c for c in limits}.values())
    return Prescribed(
        limits=tuple(unique),
        lifted=tuple(lifted),
        all_lifted=all_lifted,
        spans=tuple([*spans, *over_spans] if all_lifted else spans),
        given=to_do and bool(limits),
        said=tuple(said),
    )


def _between(span: tuple[int, int], sentence: Sentence, gone: frozenset[int]) -> list[tuple[int, int]]:
    """``span`` without what nobody gave to do: beside a limit without a clinician it is a log."""
    out, start = [], span[0]
    for n in sorted(gone):
        item = sentence.items[n]
        if start < item.start:
            out.append((start, item.start))
        start = max(start, item.end)
    return [*out, (start, span[1])] if start < span[1] else out


def _may_tell(words: tuple[str, ...], library: Library) -> bool:
    """Whether words may tell of a limit at all: most messages do not, and need not be taken apart for one."""
    return _CLEARED.search(" ".join(("", *words))) is not None or library.limits.holds(words, *TELLING)


def _limits(scene: Scene) -> list[Constraint]:
    """The limits that can be read, each with its own length of time."""
    used: set[int] = set()
    made = [
        *pain_caps(scene, used),
        *load_caps(scene, used),
        *run_caps(scene, used),
        *degree_caps(scene, used),
        *unweighted(scene, used),
        *only_these(scene, used),
        *by_turns(scene, used),
        *ruled_out(scene, used),
        *out_of_bounds(scene, used),
        *rested(scene, used),
    ]
    made.sort(key=lambda pair: pair[0])
    places = [n for n, _ in made]
    capped = {(c.exercise, c.group, c.region) for _, c in made if c.kind == "load" and c.amount is not None}
    return [
        scene.timed(n, c, places)
        for n, c in made
        if c.kind != "load" or c.amount is not None or (c.exercise, c.group, c.region) not in capped
    ]
