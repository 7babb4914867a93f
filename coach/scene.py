"""A sentence that may prescribe something: who is said to have said it, what it reaches, what its objects stand for.

Rule: of two readings the more cautious counts. What is a question, long past, somebody else's or only supposed is no
such sentence.
"""

from __future__ import annotations

from dataclasses import dataclass, replace
from datetime import date
from typing import Any

from coach.constraint import Constraint
from coach.library import LEG_REGIONS, Library
from coach.told_items import Item, Sentence

SCOPE = 14  #: items that a "no" reaches over
LONGEST_SAID = 160


@dataclass(frozen=True, kw_only=True)
class Scene:
    """One sentence that may prescribe something, with who says it."""

    items: tuple[Item, ...]
    sentence: Sentence
    text: str
    by: str
    strong: bool  #: a clinician is said to have set it, or the coach asked
    first: int  #: where what is said begins: behind "my physio says"
    today: date
    library: Library

    @classmethod
    def of(cls, sentence: Sentence, by: str, sure: bool, today: date, library: Library, text: str) -> Scene | None:
        """None where the sentence can be no limit: a question, long past, somebody else's, supposed."""
        items = sentence.items
        said, first = _authority(items, by)
        strong = sure or said is not None or (bool(by) and (_pronoun_says(items) or items[0].is_("says")))
        if sentence.has("past") or (sentence.asks and (said is None or items[0].is_("question"))):
            return None
        if items[0].is_("question") and not sure and said is None:
            return None
        if said is not None and _others(items, first):
            return None
        if any(i.is_("supposed") and not _conditional(items, n) for n, i in enumerate(items) if n < max(first, 1) + 1):
            return None
        strong = strong or any(i.is_("cleared") or i.word.startswith(("cleared", "signed")) for i in items)
        return cls(
            items=items,
            sentence=sentence,
            text=text,
            by=said or by,
            strong=strong,
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
        near = self.items[max(0, k - 2) : k + 2]
        return next((i.side for i in near if i.side), None)

    def scope(self, n: int) -> list[int]:
        out: list[int] = []
        for k in range(n + 1, min(len(self.items), n + 1 + SCOPE)):
            item = self.items[k]
            if item.is_("clause_end") or (
                item.is_("not", "only", "may", "rest")
                and not item.is_("loading")
                and k > n + 1
                and item.word not in ("start", "again", "leave", "off", "resting")
            ):
                break
            after = self.items[k + 1] if k + 1 < len(self.items) else None
            if item.word in (",", "and") and after is not None and after.is_("subject"):
                if after.word in ("my", "the") and self.object_at(k + 2):
                    continue
                break
            if item.until is None:
                out.append(k)
        return out

    def objects(self, k: int, scope: list[int]) -> list[Constraint]:
        """The limits that one object of a "no" stands for; a qualifier beside it ("running downhill") wins over it."""
        item = self.items[k]
        beside = [self.items[j] for j in scope if k < j <= k + 3]
        deep = any(self.items[j].is_("deep") for j in scope if k - 2 <= j <= k + 3)
        if item.is_("run") and any(i.is_("fast_run", "hill", "long_run") for i in beside):
            return []
        if item.is_("run") and any(i.is_("above") for i in beside):
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
            work = any(self.items[j].is_("work") for j in scope if k - 2 <= j <= k + 2)
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
        said = self.text[self.items[0].start : self.sentence.end].strip()[:LONGEST_SAID]
        return Constraint(ref="", told=self.today, by=self.by, text=said, **fields)

    def timed(self, n: int, limit: Constraint) -> Constraint:
        """With the length of time that follows the limit, else with the one before it, else without an end."""
        lengths = [(k, i.until) for k, i in enumerate(self.items) if i.until is not None]
        after = next((u for k, u in lengths if k >= n), None)
        found = after or next((u for _, u in reversed(lengths)), None)
        if found is None:
            return limit
        return replace(limit, until=found.day, missing=limit.missing or ("until" if found.slip else ""))

    def stands_alone(self, limit: Constraint) -> bool:
        """Whether a limit that nobody is said to have set is one all the same: it looks ahead, or caps a load."""
        if self.sentence.has("own_past", "wish", "supposed", "others"):
            return False
        ends = [i.until for i in self.items if i.until is not None]
        if limit.kind in ("training", "strength", "no-runs", "unread", "pain", "sessions"):
            return limit.kind in ("no-runs", "strength") and any(self._until_words(i) for i in self.items)
        if limit.kind == "load":
            return limit.amount is not None and (
                bool(ends)
                or (self.sentence.has("not") and self.sentence.has("above"))
                or any(i.word.startswith("no more") for i in self.items)
            )
        return bool(ends)

    def _until_words(self, item: Item) -> bool:
        return item.until is not None and item.word.startswith(("until", "till", "til", "before", "untill"))

    def object_at(self, k: int) -> bool:
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
        return any(self.objects(k, [k]) for k in self.scope(n))


def _authority(items: tuple[Item, ...], before: str) -> tuple[str | None, int]:
    """Who is said to have said it, and where what they said begins; None: nobody is."""
    for n, item in enumerate(items):
        by = item.value("by")
        if item.is_("says_passive"):
            later = next((i.value("by") for i in items[n : n + 6] if i.value("by")), None)
            return later or before or "", n if item.is_("not") or "not" in item.word or "banned" in item.word else n + 1
        if by is None:
            continue
        told = next(
            (
                k
                for k in range(n + 1, min(len(items), n + 7))
                if items[k].is_("says", "cleared")
                or items[k].word.startswith(("cleared", "signed", "lets", "let me", "happy"))
            ),
            None,
        )
        if told is not None and not any(items[k].word in ("i", "to", "for", "about") for k in range(n + 1, told)):
            first = told if items[told].is_("not", "may", "cleared", "vague") else told + 1
            return by, first if first < len(items) else 0  # "no jumps, physio's orders"
        after = items[n + 1 :]
        if after and (after[0].word in (":", "-", "–") or (len(after) > 1 and after[1].word in (":", "-", "–"))):
            return by, n + 2
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
    return next((v for i in items if (v := i.value("by")) is not None), "")


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
