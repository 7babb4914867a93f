"""A life with the coach: wake, answer, run, lift, type it or press, hurt, fall ill, travel, race; day after day.

The athlete reads cards, not plans. What is done depends on the body and the temper; what is told, on both.
"""

from __future__ import annotations

import time
from datetime import UTC, date, datetime, timedelta
from random import Random
from zoneinfo import ZoneInfo

from coach.books import Books
from tests.simulated.chronicle import Day, Did, Year
from tests.simulated.door import Answer, Coach, Line
from tests.simulated.moves import Move
from tests.simulated.people import WEEK, Person

#: tissue → how it is named, and the region it is told as
SPOKEN = {
    "knee-front": ("left knee", "knee"), "knee-lateral": ("left knee", "knee"), "calf": ("right calf", "calf"),
    "achilles": ("right achilles", "achilles"), "shin": ("left shin", "shin"), "plantar-heel": ("left heel", "heel"),
    "hip-lateral": ("right hip", "hip"), "hip-front": ("right hip", "hip"), "low-back": ("lower back", "lower-back"),
    "shoulder": ("right shoulder", "shoulder"), "hamstring-proximal": ("left hamstring", "hamstring"),
    "foot": ("left foot", "foot"),
}  # fmt: skip
FEVERS = ("38.6 fever and shivering", "I've got a fever, 39, aching all over", "ill, fever 38.4 since last night")
COLDS = ("bit of a cold, runny nose", "head cold, blocked nose but ok otherwise")
STOPS_RUNS = ("knee-front", "achilles", "shin", "calf", "foot", "hip-lateral")
TENTHS = 10  #: a hold or a walk with two tenths left is as hard as a set with two repetitions left
METRES = 3.0  #: carried slowly in the time of a repetition …
PATIENCE = 90.0  #: … and beyond so many, hands and patience end before strength
TELLS = 1.5  #: from this pain on it is told


def live(person: Person, weeks: int, known: dict[str, Move], books: Books) -> Year:
    """A year, or a part of it, of one athlete; the same one for the same person."""
    return _Life(person, known, books).live(weeks)


def down(kilograms: float, step: float) -> float:
    """A load that there is: a bar's plates, the dumb-bells, a stack, or the few kettlebells of a home."""
    return max(step, int(kilograms / step + 1e-6) * step)


class _Life:
    def __init__(self, person: Person, known: dict[str, Move], books: Books) -> None:
        self.person, self.body, self.moves = person, person.body, known
        self.dice = Random(f"life {person.number}")
        self.zone = ZoneInfo(person.profile["timezone"])
        self.coach = Coach(person.profile, self.at(person.start, 6), books)
        self.year = Year(
            name=person.name,
            temper=person.temper,
            ceiling=dict(person.body.ceiling),
            learning=person.body.learning,
            sessions=person.profile["strength_per_week"],
            kit=frozenset(person.profile["equipment"]),
        )
        self.used: dict[str, float] = {}  #: loads as the athlete remembers them
        self.fever_told = False
        self.race = date.fromisoformat(person.profile["race"]["date"]) if "race" in person.profile else None

    def at(self, day: date, hour: int, minute: int = 0) -> datetime:
        return datetime(day.year, day.month, day.day, hour, minute, tzinfo=self.zone).astimezone(UTC)

    def live(self, weeks: int) -> Year:
        began = time.perf_counter()
        for n in range(7 * weeks):
            self.year.days.append(self.day(self.person.start + timedelta(days=n)))
        self.year.seconds = time.perf_counter() - began
        self.year.turns = self.coach.count
        return self.year

    # --- one day ----------------------------------------------------------------------------------------------------
    def day(self, today: date) -> Day:
        page = Day(date=today, race=today == self.race)
        spell = next((s for s in self.person.spells if s.holds(today)), None)
        page.ill = spell.kind if spell and spell.kind in ("fever", "cold") else ""
        page.away = spell is not None and spell.kind == "away"
        if today in self.person.flares:
            self.body.flare(*self.person.flares[today])
        if spell is not None and today == spell.first and spell.kind == "bands":
            self.say(page, "only bands this week", self.at(today, 6, 45))
        if not page.away:
            self.morning(page)
        card = self.say(page, "/today", self.at(today, 17))
        page.week, page.phase, page.easy, page.week_sets = self.coach.issued(today)
        page.stopped = bool({"paused-by-flag", "paused-until", "paused-open"} & card.keys)
        page.asked = tuple((self.moves[line.name], line) for line in card.lines if line.name in self.moves)
        if page.ill == "fever":
            self.body.sick()
            if self.dice.random() < 0.5 and (still := card.button("ill:still")):
                self.press(page, still, self.at(today, 17, 1))
        elif not page.away:
            self.outdoors(page)
            if page.asked and "today-done" not in card.keys:
                self.session(page, card)
            self.evening(page)
        page.hurts = {site: self.body.pain(site) for site in SPOKEN if self.body.pain(site) >= 0.5}
        page.strength = dict(self.body.strength)
        page.tired = max(self.body.fatigue[g] for g in ("squat", "hinge", "calf"))
        self.body.night()
        return page

    def morning(self, page: Day) -> None:
        """The clock's words are answered; a new illness is told."""
        at = self.at(page.date, 7, 5)
        for heard in self.coach.tick(at):
            self.asked(page, heard, at)
        if page.ill == "fever" and not self.fever_told:
            self.say(page, self.dice.choice(FEVERS), self.at(page.date, 7, 20))
            page.told_ill = self.fever_told = True
        elif page.ill == "cold" and not any(d.ill for d in self.year.days[-1:]):
            self.say(page, self.dice.choice(COLDS), self.at(page.date, 7, 20))
        elif self.fever_told and not page.ill:
            self.get_well(page)

    def get_well(self, page: Day) -> None:
        """A day after the fever, the athlete looks at the card and says so."""
        card = self.say(page, "/today", self.at(page.date, 7, 25))
        well = card.button("ill:well")
        if well is not None:
            self.press(page, well, self.at(page.date, 7, 26))
            page.told_well, self.fever_told = True, False
        elif not card.button("ill:"):
            self.fever_told = False

    def evening(self, page: Day) -> None:
        at = self.at(page.date, 20, 45)
        for heard in self.coach.tick(at):
            self.asked(page, heard, at)
        if page.date.weekday() == 6:
            card = self.say(page, "/progress", self.at(page.date, 21))
            page.score = card.facts.get("overview-habit.score")

    # --- what the coach asks ----------------------------------------------------------------------------------------
    def asked(self, page: Day, heard: Answer, at: datetime, depth: int = 0) -> None:
        """A question is answered, a proposal taken or not; a question may follow the answer."""
        if depth > 4 or self.dice.random() > (0.95 if self.person.temper != "forgetful" else 0.5):
            return
        for head, choose in (
            ("hurt:", self.pain_button),
            ("ill:", lambda h: f"ill:{'still' if page.ill == 'fever' else 'well'}"),
            ("after:", lambda h: h.button("after:").rsplit(":", 1)[0] + ":fine"),  # type: ignore[union-attr]
            ("yes:", lambda h: h.button("yes:" if self.dice.random() < self.person.agrees else "no:")),
            ("offer:", lambda h: h.button("offer:")),
        ):
            if heard.button(head):
                data = choose(heard)
                if data is None:
                    continue
                if data == "ill:well":
                    page.told_well, self.fever_told = True, False
                after = self.press(page, data, at + timedelta(minutes=1))
                self.asked(page, after, at + timedelta(minutes=1), depth + 1)
                return

    def pain_button(self, heard: Answer) -> str | None:
        """The number on the scale that is true, give or take."""
        region = (heard.button("hurt:") or "::").split(":")[1]
        sites = [site for site, (_, word) in SPOKEN.items() if word == region]
        felt = max((self.body.pain(site) for site in sites), default=0.0)
        return heard.button((heard.button("hurt:") or "").rsplit(":", 1)[0] + f":{round(felt)}")

    # --- running and lifting ----------------------------------------------------------------------------------------
    def outdoors(self, page: Day) -> None:
        """The run of the day, shorter or none where it hurts."""
        kind = "race" if page.race else self.person.profile["running_days"].get(WEEK[page.date.weekday()])
        worst = max(self.body.pain(site) for site in STOPS_RUNS)
        if kind is None or page.ill or page.stopped or worst >= 5 or self.dice.random() > 0.93:
            return
        far = self.person.kilometres * {"long": 1.7, "quality": 1.1, "race": 1.5}.get(kind, 1.0)
        far = round(far * self.dice.uniform(0.9, 1.05) * (0.5 if worst >= 3 else 1.0), 1)
        self.body.run(far)
        word = {"long": "long run", "race": "raced", "quality": "tempo run"}.get(kind, "ran")
        heard = self.say(page, f"{word} {far}k in {round(far * 6)}:00", self.at(page.date, 17, 30))
        if heard.button("offer:"):
            self.asked(page, heard, self.at(page.date, 17, 31))

    def session(self, page: Day, card: Answer) -> None:
        """The session: done and told, or left out; told of or not."""
        at, day = self.at(page.date, 18), page.date
        if page.ill or self.dice.random() > self.person.shows_up:
            page.skipped = True
            if self.dice.random() < 0.3 and (skip := card.button(f"skip:{day}")):
                self.press(page, skip, at)
            return
        page.did = tuple(did for move, line in page.asked if (did := self.lifted(move, line)))
        told = ", ".join(f"{SPOKEN[s][0]} {round(self.body.pain(s))}/10" for s in self.sore(page))
        if page.did and self.dice.random() < self.person.types:
            lines = "\n".join(self.typed(did, line) for did, (_, line) in zip(page.did, page.asked, strict=False))
            heard = self.say(page, f"{lines}\n{told}" if told else lines, at)
        elif done := card.button(f"done:{day}"):
            heard = self.press(page, done, at)
            if told:
                self.asked(page, heard, at)
                heard = self.say(page, told, at + timedelta(minutes=5))
        else:
            return
        for site in self.sore(page):
            page.told[SPOKEN[site][1]] = round(self.body.pain(site))
        self.asked(page, heard, at)

    def sore(self, page: Day) -> list[str]:
        """What hurts so much that it is told, one tissue for each region."""
        out: dict[str, str] = {}
        for site, (_, region) in SPOKEN.items():
            if self.body.pain(site) >= TELLS and self.body.pain(site) > self.body.pain(out.get(region, "")):
                out[region] = site
        return list(out.values())

    def lifted(self, move: Move, line: Line) -> Did | None:
        """As many sets as asked, as many repetitions as the body gives and the card wants."""
        kilograms = self.weight(move, line)
        want = line.reserve if line.reserve is not None else 2
        push = self.dice.random() < self.person.pushes
        amounts, left, most = [], 0.0, 0.0
        for n in range(line.sets + (1 if push else 0)):
            most = self.most(move, line, kilograms) * (1.0 - 0.04 * n)
            spare = 0.15 * most if line.unit == "s" else 0 if push else want
            top = line.high if not push else line.high + 2
            done = int(max(min(line.low, most), min(top, most - spare)))
            if done < 1:
                break
            amounts.append(done)
            left = most - done
        if not amounts:
            return None
        intensity = kilograms / self.body.most(move) if kilograms else 0.65
        tired = left if line.unit == "reps" else TENTHS * left / most  # seconds left are no repetitions
        self.body.lift(move, len(amounts), intensity, tired)
        if kilograms:
            self.used[move.slug] = kilograms
        return Did(move=move, amounts=tuple(amounts), kilograms=kilograms, left=left, most=self.body.most(move))

    def most(self, move: Move, line: Line, kilograms: float | None) -> float:
        """Repetitions, seconds or metres to exhaustion."""
        if line.unit == "m":
            return min(PATIENCE, METRES * self.body.reps(move, kilograms)) if kilograms else 60.0
        return self.body.hold(move) if line.unit == "s" else self.body.reps(move, kilograms)

    def weight(self, move: Move, line: Line) -> float | None:
        """The load on the card, else the last one, else a careful guess of what is right for the repetitions."""
        step = move.step(self.person.profile["equipment"])
        if step is None:
            return None
        if line.kilograms is not None:
            more = 1.1 if self.dice.random() < self.person.pushes / 2 else 1.0
            return down(line.kilograms * more, step) if more > 1 else line.kilograms
        if move.slug in self.used:
            return self.used[move.slug]
        reps = (line.low + line.high) / 2 + (line.reserve or 2)
        right = self.body.most(move) / (1 + reps / 30) * self.dice.uniform(0.7, 0.95)
        return down(right, step)

    def typed(self, did: Did, line: Line) -> str:
        """A line of the log, as people type them."""
        amounts, unit = did.amounts, {"s": "s", "m": "m"}.get(line.unit, "")
        same = len(set(amounts)) == 1
        load = "" if did.kilograms is None else f" {did.kilograms:g}kg"
        told = "" if self.dice.random() > self.person.says_reserve or unit else f" rir {self.guess(did)}"
        if same:
            return f"{did.move.spoken} {len(amounts)}x{amounts[0]}{unit}{load}{told}"
        return f"{did.move.spoken}{load} {', '.join(f'{a}{unit}' for a in amounts)}{told}"

    def guess(self, did: Did) -> int:
        """Repetitions in reserve as felt: right to one or so."""
        return max(0, min(6, round(did.left) + self.dice.choice((-1, 0, 0, 1))))

    # --- the two ways to speak --------------------------------------------------------------------------------------
    def say(self, page: Day, text: str, at: datetime) -> Answer:
        began = time.perf_counter()
        heard = self.coach.hear(text, at)
        self.year.slowest = max(self.year.slowest, time.perf_counter() - began)
        if {"not-understood", "not-understood-again", "left-over"} & heard.keys:
            page.unread = (*page.unread, text)
        return heard

    def press(self, page: Day, data: str, at: datetime) -> Answer:
        if data.startswith("hurt:"):
            region, number = data.split(":")[1], data.rsplit(":", 1)[1]
            page.told[region] = float(number)
        began = time.perf_counter()
        heard = self.coach.press(data, at)
        self.year.slowest = max(self.year.slowest, time.perf_counter() - began)
        return heard
