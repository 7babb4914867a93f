"""A sentence that may prescribe something: who is said to have said it, what it reaches, what its objects stand for.

Rule: of two readings the more cautious counts. What is a question, long past, somebody else's or only supposed is no
such sentence.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace
from datetime import date
from typing import Any

from coach.breaks import wished
from coach.constraint import ON_RUNS, Constraint
from coach.given import pieces
from coach.library import LEG_REGIONS, Library
from coach.told_items import Item, Sentence

SCOPE = 14  #: items that a "no" reaches over
OLDEST = 1940  #: a number from here to this year is a year: a story, no limit
CAPS = (
    "runs",
    "apart",
    "run-length",
    "no-fast-runs",
    "no-hills",
    "no-long-runs",
    "load",
)  #: "cleared to run 3x a week"
CLEARED_TO = ("cleared", "signed", "green", "go ahead")  #: how leave to do a thing begins
LINKS = ("and", "or", "nor", "of")
LONGEST_SAID = 160
WAYS = (("not", "out"), ("most", "above", "below"), ("only",), ("may",))  #: in which a piece of a sentence rules
NAMED_LIMITS = frozenset(
    "restriction restrictions limit limits limitation limitations ban bans rule rules constraint constraints".split()
)
#: What a list of a clinician is headed with: "her rules:", "the restrictions are", "she wrote:".
HEADS = NAMED_LIMITS | frozenset("instructions instruction orders guidelines list conditions dos donts advice".split())
_ALL = frozenset(("it", "them", "all", "everything", "that"))
HEAD = 9  #: items in which a heading ends


@dataclass(frozen=True, kw_only=True)
class Scene:
    """One sentence that may prescribe something, with who says it."""

    items: tuple[Item, ...]
    sentence: Sentence
    text: str
    by: str
    strong: bool  #: a clinician is said to have set it, or the coach asked
    said: bool  #: in this very sentence
    cleared: bool  #: it speaks of a clearance
    first: int  #: where what is said begins: behind "my physio says"
    today: date
    library: Library

    @classmethod
    def of(cls, sentence: Sentence, by: str, asked: bool, today: date, library: Library, text: str) -> Scene | None:
        """None where the sentence can be no limit: a question, long past, somebody else's, supposed.

        ``by``: the clinician that the sentence before spoke of; it counts where this one goes on from there.
        """
        items = sentence.items
        said, first = _authority(items, by)
        if said is None and (behind := heading(items)) and (who := mentioned(items[:behind]) or by):
            said, first = who, behind if behind < len(items) else 0
        if sentence.has("past") or any(i.number is not None and OLDEST <= i.number <= today.year for i in items):
            return None
        if items[0].is_("question") and (sentence.asks or (said is None and not asked)):
            return None
        if sentence.asks and said is None:
            return None
        if said is not None and _others(items, first):
            return None
        if any(i.is_("supposed") and not _conditional(items, n) for n, i in enumerate(items) if n < max(first, 1) + 1):
            return None
        goes_on = bool(by) and said is None and (_pronoun_says(items) or _begins(items))
        return cls(
            items=items,
            sentence=sentence,
            text=text,
            by=said or (by if goes_on or asked else ""),
            strong=asked or said is not None or goes_on,
            said=said is not None,
            cleared=any(i.is_("cleared") for i in items) or _cleared_to(items),
            first=first,
            today=today,
            library=library,
        )

    def target(self, k: int) -> dict[str, Any] | None:
        """A group, an exercise or a part of the body, as fields of a limit."""
        item = self.items[k]
        if (group := item.value("group")) is not None and not item.is_("loading"):
            return {"group": group}
        if item.exercise is not None:
            return {"exercise": item.exercise}
        return self.part(k)

    def part(self, k: int) -> dict[str, Any] | None:
        """A part of the body, as fields of a limit."""
        item = self.items[k]
        after = self.items[k + 1] if k + 1 < len(self.items) else None
        if (after is not None and after.value("by")) or (k and self.items[k - 1].word in ("each", "per")):
            return None  # "the hand surgeon", "5 kg each hand"
        if (part := item.value("part")) is not None:
            return {"region": part, "side": self.side(k)}
        if item.region is not None and item.region[0] != "general":
            side = item.side or self.side(k)
            return {"region": item.region[0], "site": item.region[1], "side": side}
        return None

    def side(self, k: int) -> Any:
        """The side that is said beside a part of the body."""
        near = self.items[max(0, k - 2) : k + 2]
        return next((i.side for i in near if i.side), None)

    def scope(self, n: int) -> list[int]:
        """The items that a "no" at ``n`` reaches: a chain of what is known, up to the first word that is not."""
        out: list[int] = []
        for k in range(n + 1, min(len(self.items), n + 1 + SCOPE)):
            item = self.items[k]
            cue = item.is_("not", "only", "may", "rest") and not item.is_("loading", "quiet", "out") and k > n + 1
            if item.is_("clause_end") or cue or not self.means(k):
                break
            after = self.items[k + 1] if k + 1 < len(self.items) else None
            if item.word in (",", "and") and after is not None and after.is_("subject"):
                if after.word in ("my", "the") and self.object_at(k + 2):
                    continue
                break
            if item.until is None:
                out.append(k)
        return out

    def means(self, k: int) -> bool:
        """Whether an item is understood, or carries nothing."""
        item = self.items[k]
        return item.known or item.is_("quiet") or not item.word[0].isalnum() or item.word in LINKS

    def objects(self, k: int, scope: list[int]) -> list[Constraint]:
        """The limits that one object of a "no" stands for; a qualifier beside it ("running downhill") wins over it."""
        item = self.items[k]
        beside = [self.items[j] for j in scope if k < j <= k + 3]
        deep = any(self.items[j].is_("deep") for j in scope if k - 2 <= j <= k + 3)
        if item.is_("run") and any(i.is_("fast_run", "hill", "long_run") for i in beside):
            return []
        if any(i.is_("above") for i in beside) and not item.is_("hurting"):  # "don't lift more than 15 kg" is a cap
            return []
        if (group := item.value("group")) is not None and not (item.is_("loading") and self._of_part(k, scope)):
            if deep and group in ("squat", "lunge", "step"):
                group = "deep-squat" if group == "squat" else "knee-bend"
            return [self.made(k, kind="group", group=group, runs=group == "weight-bearing")]
        if item.exercise is not None:
            if deep and self.library.exercises[item.exercise].pattern in ("squat", "lunge"):
                return [self.made(k, kind="group", group="knee-bend")]
            return [self.made(k, kind="exercise", exercise=item.exercise)]
        for section, kind in (
            ("impact", "impact"),
            ("fast_run", "no-fast-runs"),
            ("hill", "no-hills"),
            ("long_run", "no-long-runs"),
            ("run", "no-runs"),
        ):
            if item.is_(section):
                return [self.made(k, kind=kind, runs=kind == "impact")]
        if item.is_("aside", "cross"):
            return [self.made(k, kind="aside")]
        part = self.part(k)
        if part is not None and not self._qualifies(k, scope):
            work = any(self.items[j].is_("work") for j in scope if k - 2 <= j <= k + 2) or self.sentence.has("strength")
            leg = part["region"] in LEG_REGIONS or part["region"] == "legs"
            return [self.made(k, kind="region", runs=leg and not work, **part)]
        if item.is_("strength", "training") and not self._of_part(k, scope):
            return [self.made(k, kind="strength" if item.is_("strength") else "training", runs=item.is_("training"))]
        return []

    def _qualifies(self, k: int, scope: list[int]) -> bool:
        """Whether a part of the body only says with what a movement is done ("no pushing with the left arm")."""
        for j in reversed([j for j in scope if j < k]):
            item = self.items[j]
            if item.value("group") is not None or item.exercise is not None:
                return True
            if item.word not in ("with", "on", "for", "of", "my", "the", "in", "through") and not item.side:
                return False
        return False

    def _of_part(self, k: int, scope: list[int]) -> bool:
        """Whether words like "exercise" belong to a part of the body or a movement beside them."""
        near = [j for j in scope if j != k and k - 3 <= j <= k + 4]
        return any(
            self.target(j) is not None or self.items[j].is_("heavy", "impact", "run", "fast_run", "hill") for j in near
        )

    def span(self) -> tuple[int, int]:
        """Where the sentence stands, without a complaint that explains it ("… because my knee hurts 5/10")."""
        cut = next(
            (
                i.start
                for i in self.items[self.first :]
                if i.word in ("because", "since", "as") and i.start > self.sentence.start
            ),
            None,
        )
        start = self.items[0].start
        return start, cut if cut is not None else self.sentence.end

    def made(self, n: int, **fields: Any) -> Constraint:
        """A limit in the words of this sentence."""
        said = self.text[self.items[0].start : self.sentence.end].strip()[:LONGEST_SAID]
        return Constraint(ref="", told=self.today, by=self.by, text=said, **fields)

    def timed(self, n: int, limit: Constraint, places: Sequence[int] = ()) -> Constraint:
        """With the length of time that follows the limit, else with the one that heads them all, else without an end.

        ``places``: where all limits of the sentence stand. A time that stands behind one of them is no heading, and one
        in a piece that rules in another way ("max 3 runs a week, no jumping until april") is that piece's own: of two
        readings the longer one holds.
        """
        lengths = [(k, i.until) for k, i in enumerate(self.items) if i.until is not None]
        after = next((u for k, u in lengths if k >= n and not self._apart(n, k)), None)
        heads = (u for k, u in reversed(lengths) if k < n and not any(p < k for p in places))
        found = after or next(heads, None)
        if found is None:
            return limit
        return replace(limit, until=found.day, missing=limit.missing or ("until" if found.slip else ""))

    def _apart(self, n: int, k: int) -> bool:
        """Whether the items at ``n`` and ``k`` stand in pieces of a sentence that rule in different ways."""
        ways = [
            next((way for way in WAYS if any(i.is_(*way) and not i.is_("quiet") for i in self.items[a:b])), None)
            for at in (n, k)
            for a, b in pieces(self.items)
            if a <= at < b
        ]
        return len(ways) == 2 and ways[1] is not None and ways[0] != ways[1]

    @property
    def begins(self) -> int:
        """Where in the text the clinician's words begin."""
        told = self.said and self.first < len(self.items)
        return self.items[self.first if told else 0].start

    def lifts(self) -> bool:
        """Whether all limits are said to be over, in plain words: "I lifted 12 kg" and "I cleared 60 kg" lift none."""
        for n, item in enumerate(self.items):
            active = bool(n) and self.items[n - 1].word in ("i", "ive", "we", "just")
            if item.is_("lifted") and (item.word != "lifted" or (not active and self._of_limits(n))):
                return True
            if self.cleared and not active and item.is_("cleared") and not self.sentence.has("not"):
                return not self.cleared_away(n)
        return self.cleared and _cleared_to(self.items) and not self.sentence.has("not")

    def cleared_away(self, n: int) -> bool:
        """Whether it is a thing that is cleared at ``n``, and nobody: "cleared out the garage", "cleared 60 kg"."""
        if mentioned(self.items) or n + 1 >= len(self.items):
            return False
        after = self.items[n + 1]
        loaded = n + 2 < len(self.items) and self.items[n + 2].value("unit") in ("kg", "lb")
        return (after.number is not None and loaded) or after.word in ("out", "up", "away", "my", "the", "a")

    def _of_limits(self, n: int) -> bool:
        """Whether what is lifted at ``n`` is a limit: one is named, or a clinician lifts "it" or "everything"."""
        near = {w for i in self.items[max(0, n - 6) : n + 5] for w in i.word.split()}
        loads = any(i.value("unit") in ("kg", "lb") for i in self.items)
        if not NAMED_LIMITS.isdisjoint(near):
            return True
        loads = any(i.value("unit") in ("kg", "lb") for i in self.items)
        return bool(mentioned(self.items)) and not loads and not _ALL.isdisjoint(near)

    def stands_alone(self, limit: Constraint) -> bool:
        """Whether a limit that nobody is said to have set is one all the same: it opens a sentence and looks ahead."""
        if limit.kind == "no-runs" and wished(self.text.lower()) and any(i.until is not None for i in self.items):
            return True  # "no running for 2 weeks please"; but "no running for 2 weeks, feel rusty" was a break
        if self.sentence.has("own_past", "wish", "supposed", "others", "pain"):
            return False
        if self.cleared:
            return limit.kind in CAPS and _cleared_to(self.items)
        cue = next((n for n, i in enumerate(self.items) if i.is_("not", "most")), None)
        if cue is None or not self.items[cue].is_("opens") or not all(self._before_cue(n) for n in range(cue)):
            return False
        ends = [i for n, i in enumerate(self.items) if i.until is not None and i.until.day is not None]
        if limit.kind == "load":
            return bool(limit.amount) and (bool(ends) or self.sentence.has("above", "most"))
        if limit.kind in ("no-runs", "strength"):
            return any(i.word.startswith(("until", "till", "til", "before", "untill")) for i in ends)
        return limit.kind in ("group", "exercise", "impact", *ON_RUNS) and any(
            i.word.startswith(("for", "until", "till", "til", "before", "the rest", "untill", "over")) for i in ends
        )

    def _before_cue(self, n: int) -> bool:
        """Whether a word may stand before the "no" that opens a limit: a part of the body, a colon, "I"."""
        item = self.items[n]
        quiet = item.is_("quiet", "subject") or not item.word[0].isalnum()
        return quiet or self.part(n) is not None or item.side is not None

    def object_at(self, k: int) -> bool:
        """Whether a movement or a part of the body stands at ``k``."""
        return k < len(self.items) and self.target(k) is not None

    def harmless(self, scope: list[int]) -> bool:
        """Whether the "no" is about a finding ("no fracture", "no knee damage", "not to worry about running")."""
        for at, k in enumerate(scope):
            item = self.items[k]
            if item.is_("harmless"):
                return True
            if item.is_("pain") and not any(self.items[j].is_("above", "most", "below") for j in scope):
                return True
            if item.region or item.value("part"):
                return any(self.items[j].is_("harmless", "pain") for j in scope[at + 1 : at + 3])
            if self.objects(k, scope):
                return False
        return False

    def ahead(self, n: int) -> bool:
        """Whether a "no" at ``n`` reaches anything."""
        return any(self.objects(k, [k]) for k in self.scope(n))


def _authority(items: tuple[Item, ...], before: str) -> tuple[str | None, int]:
    """Who is said to have said it, and where what they said begins; None: nobody is."""
    for n, item in enumerate(items):
        by = item.value("by")
        if item.is_("says_passive") and not (n and items[n - 1].is_("not")):
            later = next((i.value("by") for i in items[n : n + 6] if i.value("by")), None)
            return later or before or "", n if item.is_("not") or "not" in item.word or "banned" in item.word else n + 1
        if by is None:
            continue
        told = next(
            (
                k
                for k in range(n + 1, min(len(items), n + 7))
                if items[k].is_("says", "cleared")
                or items[k].word.startswith(("cleared", "signed", "lets", "let me", "happy for"))
            ),
            None,
        )
        if told is not None and not any(items[k].word in ("i", "to", "for", "about") for k in range(n + 1, told)):
            first = told if items[told].is_("not", "may", "cleared", "vague") else told + 1
            return by, first if first < len(items) else 0  # "no jumps, physio's orders"
        after = items[n + 1 :]
        colon = next((k for k in range(n + 1, min(len(items), n + 4)) if items[k].word in (":", "-", "–")), None)
        if colon is not None and colon + 1 < len(items):
            return by, colon + 1
        ahead = items[max(0, n - 3) : n]
        if any(i.is_("according") for i in ahead) and (
            any(i.word in ("according to", "per", "as per") for i in ahead) or (after and after[0].word in (":", ","))
        ):
            return by, n + 1
        if any(i.word == "by" for i in ahead) and any(
            i.is_("says", "cleared", "says_passive", "not", "may", "lifted") for i in items[:n]
        ):
            return by, 0
        if (
            n
            and any(i.word in ("says", "said", "say") for i in ahead)
            and not any(i.word in ("i", "my") for i in items[: max(0, n - 2)])
        ):
            return by, 0
        last = all(i.word in (")", ".", "today", "yesterday") for i in after)
        if n and last and items[n - 1].word in (",", "(", ":", "-", "–"):
            return by, 0  # "no twisting (physio)"
    return None, 0


def mentioned(items: tuple[Item, ...]) -> str:
    """The clinician that a sentence speaks of ("Saw the physio today. …"); none where it is somebody else's."""
    if any(i.is_("others") for i in items):
        return ""
    own = {n + 2 for n, i in enumerate(items) if i.word in ("im", "am", "i")}  # "I'm a nurse"
    return next((v for n, i in enumerate(items) if (v := i.value("by")) is not None and n not in own), "")


def _cleared_to(items: tuple[Item, ...]) -> bool:
    """Whether a sentence begins with what somebody was cleared for: "cleared to run 3x a week"."""
    return any(i.is_("may") and i.word.startswith(CLEARED_TO) for i in items[:5])


def _begins(items: tuple[Item, ...]) -> bool:
    """Whether a sentence goes on with what a clinician said: "No jumping for 3 weeks. And nothing heavy."""
    at = next((n for n, i in enumerate(items) if not (i.is_("quiet") or i.word in (",", "-", "–", "•", "*"))), 0)
    return at <= 1 and items[at].is_("not", "only", "rest", "most", "says", "low_impact", "nwb")


def heading(items: tuple[Item, ...]) -> int:
    """Where what a heading announces begins ("her rules: …", "she wrote: …", "the limits are …"); 0 where none is.

    >>> heading(())
    0
    """
    for n, item in enumerate(items[:HEAD]):
        if n and (item.word in (":", "-", "–") or (item.word in ("are", "is") and n < HEAD - 1)):
            before = items[:n]
            named = any(not HEADS.isdisjoint(i.word.split()) for i in before)
            says = (
                item.word == ":"
                and any(i.word in ("he", "she", "they") for i in before[:-1])
                and before[-1].is_("says")
            )
            closed = not any(i.number is not None for i in before)
            if closed and (named or says):
                return n + 2 if n + 2 < len(items) and items[n + 1].word == ":" else n + 1
    return 0


def _pronoun_says(items: tuple[Item, ...]) -> bool:
    return any(
        i.word in ("he", "she", "they") and any(j.is_("says") for j in items[n + 1 : n + 3])
        for n, i in enumerate(items)
    )


def _others(items: tuple[Item, ...], first: int) -> bool:
    """Whether it is somebody else's clinician."""
    return any(i.is_("others") for i in items[: max(1, first)])


def _conditional(items: tuple[Item, ...], n: int) -> bool:
    """Whether an "if" belongs to the limit itself ("stop if it hurts"), not to the whole."""
    return any(i.is_("says", "not", "rest") for i in items[:n])
