"""What a clinician prescribed, out of an athlete's words: limits of a closed vocabulary, with how long and by whom.

Rules: of two readings the more cautious counts; what restricts and cannot be read becomes ``unread``, never nothing. A
wish, a log, a question, what is long past, somebody else's or only supposed is no limit.
"""

from __future__ import annotations

from datetime import date

from coach.bans import allowed_again, only_these, out_of_bounds, rested, restricts, ruled_out, unread, unweighted
from coach.caps import degree_caps, load_caps, pain_caps, run_caps
from coach.constraint import Constraint
from coach.library import Library
from coach.patterns import Pattern
from coach.scene import CLEARED_TO, Scene, mentioned
from coach.told_items import taken, words_told
from coach.values import value

#: Without a word of these nobody is said to have set or lifted a limit, and no limit stands by itself.
TELLING = ("by", "says_passive", "lifted", "cleared", "opens")
_CLEARED = Pattern(f" (?:{'|'.join(CLEARED_TO)})")
SHORT = 3  #: items of a heading ("Left achilles.") over which a clinician is still the one who spoke


@value(frozen=True, kw_only=True, slots=True)
class Prescribed:
    """What a text prescribes: limits (without ``ref``), what is allowed again, and where in the text it stands.

    ``all_lifted``: every limit is said to be over.
    """

    limits: tuple[Constraint, ...] = ()
    lifted: tuple[Constraint, ...] = ()
    all_lifted: bool = False
    spans: tuple[tuple[int, int], ...] = ()


def prescribed(text: str, today: date, library: Library, *, asked: bool = False) -> Prescribed:
    """What ``text`` prescribes. ``asked``: the coach asked for it, or it was sent as such: a bare limit will do."""
    if not asked and not _may_tell(words_told(text), library):
        return Prescribed()
    limits: list[Constraint] = []
    lifted: list[Constraint] = []
    spans: list[tuple[int, int]] = []
    all_lifted = False
    by = ""
    for sentence in taken(text, today, library).sentences:
        scene = Scene.of(sentence, by, asked, today, library, text)
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
            spans.append(scene.span())
            limits += made
            lifted += over
        elif sentence.has("lifted") or (scene.cleared and not sentence.has("not")):
            all_lifted = True
            spans.append(scene.span())
    unique = list({(c.subject, c.side, c.amount): c for c in limits}.values())
    return Prescribed(
        limits=tuple(unique), lifted=tuple(lifted), all_lifted=all_lifted and not limits, spans=tuple(spans)
    )


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
        *ruled_out(scene, used),
        *out_of_bounds(scene, used),
        *rested(scene, used),
    ]
    made.sort(key=lambda pair: pair[0])
    capped = {(c.exercise, c.group, c.region) for _, c in made if c.kind == "load" and c.amount is not None}
    return [
        scene.timed(n, c)
        for n, c in made
        if c.kind != "load" or c.amount is not None or (c.exercise, c.group, c.region) not in capped
    ]
