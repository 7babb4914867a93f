"""An independent reading of the plan's rules: takes a profile and plain JSON weeks, gives a list of breaches.

Written from the rules on paper (H1–H13, races, deloads, minutes, coverage), not from the planner: nothing of ``coach``
is imported. ``exercises`` maps a slug to a dict with level, equipment, provokes, pattern, focus, tempo and doms.
"""

from __future__ import annotations

from collections import Counter
from datetime import date, timedelta
from itertools import combinations, pairwise

DAYS = ["mon", "tue", "wed", "thu", "fri", "sat", "sun"]
LEVELS = {"beginner": 1, "intermediate": 2, "advanced": 3}
HOME = {"wall", "chair", "step", "towel", "stick", "partner", "hill", "anchor"}
KIT = {
    "dumbbells": {"dumbbell"},
    "kettlebell": {"kettlebell"},
    "band": {"band", "mini-band"},
    "bench": {"bench", "box"},
    "barbell": {"barbell", "rack", "weight-plate"},
    "pullup-bar": {"pullup-bar", "pullup-bar-low"},
}
SITES = {
    "knee": {"knee-front", "knee-lateral", "knee-other"},
    "it-band": {"knee-lateral"},
    "shin": {"shin"},
    "calf": {"calf"},
    "achilles": {"achilles"},
    "ankle": {"ankle"},
    "heel": {"plantar-heel"},
    "arch": {"plantar-heel"},
    "foot": {"foot"},
    "toe": {"foot"},
    "hamstring": {"hamstring-proximal", "hamstring-acute"},
    "quad": {"quad"},
    "adductor": {"groin"},
    "groin": {"groin"},
    "hip": {"hip-front", "hip-lateral"},
    "glute": {"buttock"},
    "lower-back": {"low-back"},
    "upper-back": {"upper-back"},
    "neck": {"neck"},
    "shoulder": {"shoulder"},
    "elbow": {"elbow"},
    "forearm": {"elbow"},
    "wrist": {"wrist"},
    "hand": {"wrist"},
}
#: distance up to → last leg day, first day before the race without any session but priming, days without legs after it
RACES = [(12000, 6, 2), (25000, 7, 4), (45000, 8, 7), (1e12, 10, 14)]
LEG_PATTERNS = {
    "squat",
    "lunge",
    "hinge",
    "hamstring",
    "knee-extension",
    "hip-extension",
    "power-lower",
    "conditioning",
}
LEGS = {
    "knee",
    "it-band",
    "shin",
    "calf",
    "achilles",
    "ankle",
    "heel",
    "arch",
    "foot",
    "toe",
    "hamstring",
    "quad",
    "adductor",
    "groin",
    "hip",
    "glute",
}
DEFAULT_RUNS = {"tue": "easy", "thu": "easy", "sun": "long"}


def breaches(
    profile: dict, weeks: list[dict], exercises: dict[str, dict], start: date, log: list[dict] | None = None
) -> list[str]:
    """Every rule that the weeks break, as sentences; an empty list for a good plan. ``log``: acts from before."""
    return list(_Checker(profile, weeks, exercises, start, log or []).all())


class _Checker:
    def __init__(self, profile: dict, weeks: list[dict], exercises: dict[str, dict], start: date, log: list[dict]):
        self.log = log
        self.profile, self.weeks, self.exercises, self.start = profile, weeks, exercises, start
        self.level = LEVELS[profile.get("level") or "beginner"]
        runs = profile.get("running_days")
        self.runs = {DAYS.index(d): k for d, k in (DEFAULT_RUNS if runs is None else runs).items()}
        fixed = profile.get("strength_days")
        self.fixed = None if fixed is None else {DAYS.index(d) for d in fixed}
        self.minutes = profile.get("session_minutes") or 40
        self.days = {date.fromisoformat(d["date"]): d for w in weeks for d in w["days"]}
        race = profile.get("race")
        self.race = date.fromisoformat(race["date"]) if race else None
        metres = (race or {}).get("distance_m")
        row = next(r for r in RACES if (21097.5 if metres is None else metres) <= r[0])
        self.last_legs, self.legs_after = row[1], row[2]
        self.priority = (race or {}).get("priority") or "A"
        if self.priority == "B":
            self.last_legs = 4
        elif self.priority == "C":
            self.last_legs = 2

    def all(self):
        wrong = [*self.shape(), *self.unknown()]
        yield from wrong
        if wrong:
            return
        for day in self.days:
            yield from self.day(day)
        yield from self.spacing()
        yield from self.rest()
        yield from self.race_days()
        for number, week in enumerate(self.weeks):
            yield from self.week(number, week)
        yield from self.deloads()
        yield from self.rises()
        yield from self.jumps()

    # --- shape and single days ------------------------------------------------------------------------------------
    def shape(self):
        expected = self.start
        for week in self.weeks:
            if week["start"] != expected.isoformat() or len(week["days"]) != 7:
                yield f"week {week['start']} does not hold seven days from {expected}"
            for n, day in enumerate(week["days"]):
                if day["date"] != (expected + timedelta(days=n)).isoformat():
                    yield f"{day['date']} stands out of order"
                kind = "strength" if day["session"] else "run" if day["run"] else "rest"
                if day["kind"] != kind:
                    yield f"{day['date']} is called {day['kind']}"
            expected += timedelta(days=7)

    def unknown(self):
        """Exercises that the library does not have; nothing more can be said of such a plan."""
        for day, d in self.days.items():
            for i in d["session"]["items"] if d["session"] else ():
                if i["exercise"] not in self.exercises:
                    yield f"{day}: no such exercise as {i['exercise']}"

    def day(self, day: date):
        one = self.days[day]
        session = one["session"]
        near_race = self.race is not None and -21 <= (day - self.race).days <= 14
        if not near_race and one["run"] != self.runs.get(day.weekday()):
            yield f"{day} runs {one['run']}, not {self.runs.get(day.weekday())}"
        if session is None:
            return
        limit = min(self.minutes, 45 if self.level == 1 else 75)
        if session["minutes"] > limit:
            yield f"{day} takes {session['minutes']} minutes of {limit} (H12)"
        estimate = self.seconds(session) / 60
        if estimate > session["minutes"] + 0.01:
            yield f"{day} needs {estimate:.1f} minutes and says {session['minutes']}"
        if not session["items"]:
            yield f"{day} has an empty session"
        slugs = [i["exercise"] for i in session["items"]]
        for slug, times in Counter(slugs).items():
            if times > 1:
                yield f"{day} has {slug} {times} times"
        for i in session["items"]:
            yield from self.item(day, i)
        if self.lower(session):
            if self.run(day + timedelta(days=1)) in ("quality", "race"):
                yield f"{day} loads the legs a day before fast running (H2)"
            if self.run(day + timedelta(days=2)) in ("quality", "race"):
                for i in session["items"]:
                    e = self.exercises[i["exercise"]]
                    if self.leg(e) and (e["doms"] == 3 or self.exposure(i["exercise"], day) < 2):
                        yield f"{day} has {i['exercise']}, new or sore-making, two days before fast running (H2)"
        if session["focus"] == "lower" and self.run(day + timedelta(days=1)) == "long":
            yield f"{day} is heavy for the legs a day before the long run (H3)"
        if self.lower(session) and self.run(day - timedelta(days=1)) == "race":
            yield f"{day} loads the legs a day after the race (H3)"

    def item(self, day: date, i: dict):
        e = self.exercises[i["exercise"]]
        if e["level"] > self.level:
            yield f"{day}: {i['exercise']} is of level {e['level']}"
        kit = set(HOME)
        for word in self.profile.get("equipment") or ():
            if word == "machine":
                kit |= {
                    w for x in self.exercises.values() for a in x["equipment"] for w in a if w.startswith("machine-")
                }
                kit |= {"cable", "rope"}
            else:
                kit |= KIT.get(word, {word})
        if not any(set(alternative) <= kit for alternative in e["equipment"]):
            yield f"{day}: no kit for {i['exercise']}"
        for word in self.profile.get("injuries") or ():
            if any(e["provokes"].get(site) == 2 for site in SITES.get(word, ())):
                yield f"{day}: {i['exercise']} provokes the {word}"
        if i["sets"] < 1 or i["sets"] > 6:
            yield f"{day}: {i['sets']} sets of {i['exercise']}"
        amounts = [i[k] for k in ("reps", "seconds", "distance_m") if i[k] is not None]
        if len(amounts) != 1 or amounts[0] < 1:
            yield f"{day}: {i['exercise']} has amounts {amounts}"
        if i["rir"] == 0:
            yield f"{day}: {i['exercise']} to failure (INV08)"

    def seconds(self, session: dict) -> float:
        """As planned on paper: sets × (reps × tempo + rest) + 60 s an exercise + the shortest warm-up there is."""
        total = 60.0 * (5 if self.minutes > 10 else 3)
        for i in session["items"]:
            tempo = self.exercises[i["exercise"]]["tempo"] or ""
            parts = tempo.split("-")
            rep = sum(1 if p == "X" else int(p) for p in parts) if len(parts) == 4 else 3
            work = i["seconds"] if i["seconds"] is not None else i["distance_m"] if i["distance_m"] is not None else 0
            work = work or (i["reps"] or 0) * rep
            total += 60 + i["sets"] * (work * (2 if i["per_side"] else 1) + i["rest_s"])
        return total

    def run(self, day: date) -> str | None:
        if day in self.days:
            return self.days[day]["run"]
        if day <= self.start:
            return None
        # behind the plan's end nobody tells the run; the last two days before a race are easy in any case (H9)
        run = self.runs.get(day.weekday())
        soon = self.race is not None and 0 < (self.race - day).days <= 2
        return "easy" if run is not None and soon else run

    def leg(self, e: dict) -> bool:
        return e["pattern"] in LEG_PATTERNS or e["focus"] == "plyo"

    def lower(self, session: dict) -> bool:
        if session["focus"] == "priming":
            return False
        return session["focus"] in ("lower", "full") or any(
            self.leg(self.exercises[i["exercise"]]) for i in session["items"]
        )

    def exposure(self, slug: str, before: date) -> int:
        return sum(
            any(i["exercise"] == slug for i in d["session"]["items"])
            for day, d in self.days.items()
            if day < before and d["session"]
        ) + len({a["when"] for a in self.log if a.get("exercise") == slug})

    # --- over days ------------------------------------------------------------------------------------------------
    def spacing(self):
        lower = sorted(d for d, x in self.days.items() if x["session"] and self.lower(x["session"]))
        for one, other in pairwise(lower):
            if (other - one).days < 2:
                yield f"{one} and {other} both load the legs (H5)"
        if self.fixed is None:
            upper = sorted(
                d
                for d, x in self.days.items()
                if x["session"]
                and any(self.exercises[i["exercise"]]["focus"] == "upper" for i in x["session"]["items"])
            )
            for one, other in pairwise(upper):
                if (other - one).days < 2:
                    yield f"{one} and {other} both load the arms (H5)"

    def rest(self):
        if self.fixed is not None:
            return
        days = sorted(self.days)
        for n in range(len(days) - 6):
            window = [self.days[d] for d in days[n : n + 7]]
            if all(d["session"] or d["run"] for d in window) and not all(d["run"] for d in window):
                yield f"no day of rest from {days[n]} on (H6)"

    def race_days(self):
        if self.race is None:
            return
        if self.race in self.days:
            if self.days[self.race]["run"] != "race":
                yield f"{self.race} is no race"
            if self.days[self.race]["session"]:
                yield "a session on race day (H9)"
        for day, d in self.days.items():
            away = (self.race - day).days
            session = d["session"]
            if session is None:
                continue
            if 0 < away < 3 and self.priority != "C":
                yield f"{day}: a session {away} days before the race (H9)"
            big = any(i["sets"] > 2 or (i["reps"] or 0) > 5 for i in session["items"])
            if away == 3 and big and self.priority != "C":
                yield f"{day}: more than a wake-up three days before the race (H9)"
            if 0 < away < self.last_legs and self.lower(session):
                yield f"{day}: legs {away} days before the race (H9)"
            if 0 < -away <= self.legs_after and self.lower(session):
                yield f"{day}: legs {-away} days after the race (2.8)"

    # --- jumps ----------------------------------------------------------------------------------------------------
    def jumps(self):
        """Jumps on paper: the gate, contacts a session and a week, tiers, the days around a race."""
        open_level = self.jump_level()
        session_most, week_most, tier_most = {0: (0, 0, 0), 1: (40, 80, 1), 2: (70, 140, 2), 3: (100, 200, 3)}[
            open_level
        ]
        last = None
        for week in self.weeks:
            in_week, sessions = 0, 0
            for d in week["days"]:
                items = d["session"]["items"] if d["session"] else []
                jumping = [i for i in items if self.exercises[i["exercise"]]["focus"] == "plyo"]
                if not jumping:
                    continue
                day = date.fromisoformat(d["date"])
                if not open_level:
                    yield f"{day}: {jumping[0]['exercise']} though no gate is passed (3.4)"
                    continue
                tiers = {self.exercises[i["exercise"]]["tier"] for i in jumping}
                contacts, hard = self.contacts(jumping)
                in_week, sessions = in_week + contacts, sessions + 1
                if contacts > session_most or max(tiers) > tier_most:
                    yield f"{day}: {contacts} contacts of tier {max(tiers)}, {session_most} of tier {tier_most} (3.4)"
                if hard > 0.4 * max(contacts, 1):
                    yield f"{day}: {hard} of {contacts} contacts are of tier 3 (3.4)"
                if last is not None and (day - last).days < 2:
                    yield f"{day}: jumps a day after jumps (3.4)"
                last = day
                if max(tiers) > 1 and self.run(day + timedelta(days=1)) == "long":
                    yield f"{day}: hard jumps a day before the long run (H3)"
                if week["deload"] and max(tiers) > 2:
                    yield f"{day}: jumps of tier 3 in an easy week (3.5)"
                away = 99 if self.race is None or self.race < day else (self.race - day).days
                if away < 4 or (away < 7 and max(tiers) > 1):
                    yield f"{day}: jumps of tier {max(tiers)} {away} days before the race (3.4)"
                first = next(n for n, i in enumerate(items) if i not in jumping) if len(items) > len(jumping) else 99
                if any(items.index(i) > first for i in jumping):
                    yield f"{day}: jumps after other work (2.6)"
            if sessions > 2 or in_week > week_most:
                yield f"week {week['start']}: {in_week} contacts in {sessions} sessions (3.4)"

    def contacts(self, items: list[dict]) -> tuple[int, int]:
        """All landings, tier 3 twice; and those of tier 3."""
        total = hard = 0
        for i in items:
            landed = i["sets"] * (i["reps"] or 0) * (2 if i["per_side"] else 1)
            if self.exercises[i["exercise"]]["tier"] == 3:
                hard += 2 * landed
                landed *= 2
            total += landed
        return total, hard

    def jump_level(self) -> int:
        """The level whose gate the log passes; 0 for none."""
        days = sorted({date.fromisoformat(a["when"]) for a in self.log if a["act"] in ("strength", "session")})
        worked = [d for d in days if d < self.start]
        while any((b - a).days >= 28 for a, b in pairwise([*worked, self.start])):
            worked = worked[1:]
        weeks = (self.start - worked[0]).days // 7 if worked else 0
        hurt = self.profile.get("injuries") or any(
            a["act"] == "symptom"
            and a["symptom"] in ("pain", "injury")
            and (self.start - date.fromisoformat(a["when"])).days <= 14
            and (a.get("severity") is None or a["severity"] >= 3)
            and a.get("region") in LEGS
            for a in self.log
        )
        if (
            not worked
            or (set(self.profile.get("injuries") or ()) & LEGS)
            or (hurt and not self.profile.get("injuries"))
        ):
            return 0
        raises: dict = {}
        for a in self.log:
            if a["act"] == "assessment" and a["test"] == "single-leg-calf-raise" and a["when"] >= str(worked[0]):
                raises[a["side"]] = a["value"]
        known = min(raises.values()) if {"left", "right"} <= set(raises) or {None, "both"} & set(raises) else 0
        open_level = 1 if weeks >= 6 and known >= 15 else 0
        if open_level and self.level >= 2 and weeks >= 8 and known >= 20:
            open_level = 2
        if open_level == 2 and self.level == 3 and known >= 25:
            open_level = 3
        return open_level

    # --- weeks ----------------------------------------------------------------------------------------------------
    def sessions(self, week: dict) -> int:
        return sum(1 for d in week["days"] if d["session"])

    def eased(self, week: dict) -> bool:
        """Whether a race touches the week."""
        if self.race is None:
            return False
        first = date.fromisoformat(week["start"])
        return any(-14 <= (first + timedelta(days=n) - self.race).days <= 15 for n in range(7))

    def week(self, number: int, week: dict):
        sessions = [d for d in week["days"] if d["session"]]
        near = self.race is not None and -16 <= (self.race - date.fromisoformat(week["start"])).days <= 49
        most = 4 if self.level == 3 and len(self.runs) <= 3 else 3
        least = 3 if near else most
        if len(sessions) > most:
            yield f"week {week['start']}: {len(sessions)} sessions (H7)"
        hard = [
            d["run"] in ("quality", "long", "race") or bool(d["session"] and d["session"]["focus"] == "lower")
            for d in week["days"]
        ]
        own = [d["run"] in ("quality", "long", "race") for d in week["days"]]
        limit = 4 if self.level == 3 else 3
        if sum(hard) > max(limit, sum(own)):
            yield f"week {week['start']}: {sum(hard)} hard days (H13)"
        for n in range(5):
            if all(hard[n : n + 3]) and not all(own[n : n + 3]):
                yield f"week {week['start']}: three hard days in a row (H13)"
        if self.eased(week):
            first = date.fromisoformat(week["start"])
            if sessions and (self.race - first).days - 6 >= 14:
                yield from self.coverage(week, sessions)
            return
        days = {date.fromisoformat(d["date"]).weekday() for d in sessions}
        if self.fixed is not None:
            if len(self.fixed) <= most and days != self.fixed:
                yield f"week {week['start']}: sessions on {sorted(days)}, fixed were {sorted(self.fixed)}"
        else:
            wanted = self.profile.get("strength_per_week")
            wanted = 2 if wanted is None else wanted
            # sessions without legs are free of every rule but rest: as many as days that leave one day of rest
            room = self.room(week)
            if len(sessions) < min(wanted, least, room):
                yield f"week {week['start']}: {len(sessions)} sessions of {min(wanted, least, room)}"
            if any(d["run"] for d in sessions) and self.clash_free(week, len(sessions)):
                yield f"week {week['start']}: a clash where a clash-free week exists (S1)"
        if sessions:
            yield from self.coverage(week, sessions)

    def room(self, week: dict) -> int:
        off = sum(1 for d in week["days"] if not d["run"])
        return 7 if off else 0

    def legs_on(self, day: date) -> bool:
        return day in self.days and self.days[day]["session"] is not None and self.lower(self.days[day]["session"])

    def clash_free(self, week: dict, count: int) -> bool:
        """Whether days off alone could carry the sessions, one day of rest kept, arms and legs taking turns."""
        off = [n for n, d in enumerate(week["days"]) if not d["run"]]
        for days in combinations(off, count):
            if len(off) - len(days) < 1 or self.restless(week, days):
                continue
            # arms, core and legs may take turns, so neighbours are no obstacle as long as one of two can be core
            if all((b - a) % 7 >= 2 for a, b in zip(days, (*days[1:], days[0] + 7), strict=True)) or count == 1:
                legs = [
                    n
                    for n in days
                    if not (n == 0 and self.legs_on(date.fromisoformat(week["start"]) - timedelta(days=1)))
                    and not {
                        self.run(date.fromisoformat(week["start"]) + timedelta(days=n + ahead)) for ahead in (1, 2)
                    }
                    & {"quality", "race"}
                ]
                if legs:
                    return True
        return False

    def restless(self, week: dict, days: tuple[int, ...]) -> bool:
        """Whether sessions on these days would leave seven days without rest, those told of before the start included.

        Such a week is no clash-free week: rest is a hard rule (H6), a clash a soft one (S1).
        """
        first, told = date.fromisoformat(week["start"]), {a["when"] for a in self.log if a["act"] == "strength"}
        if not told or first != self.start:
            return False

        def trained(n: int) -> bool:
            day = first + timedelta(days=n)
            return str(day) in told or day.weekday() in self.runs or n in days

        return any(all(trained(n + k) for k in range(7)) for n in range(-6, 1))

    def coverage(self, week: dict, sessions: list[dict]):
        items = [self.exercises[i["exercise"]] for d in sessions for i in d["session"]["items"]]
        if self.minutes < 15:
            return
        has = {
            "lower": any(self.leg(e) for e in items),
            "upper": any(e["focus"] == "upper" for e in items),
            "core": any(e["focus"] == "core" for e in items),
            "calf": any(e["pattern"] == "calf" for e in items),
        }
        for part, there in has.items():
            if not there and self.can(part) and not (part == "lower" and self.legs_forbidden(sessions)):
                yield f"week {week['start']}: no {part}"

    def can(self, part: str) -> bool:
        kit = set(HOME)
        for word in self.profile.get("equipment") or ():
            kit |= KIT.get(word, {word})
        hurt = {s for w in self.profile.get("injuries") or () for s in SITES.get(w, ())}
        for e in self.exercises.values():
            fits = {
                "lower": self.leg(e) and e["focus"] == "lower",
                "upper": e["focus"] == "upper",
                "core": e["focus"] == "core",
                "calf": e["pattern"] == "calf",
            }[part]
            if (
                fits
                and e["dosed"]
                and e["level"] <= self.level
                and any(set(a) <= kit for a in e["equipment"])
                and not any(e["provokes"].get(s) == 2 for s in hurt)
            ):
                return True
        return False

    def legs_forbidden(self, sessions: list[dict]) -> bool:
        """Whether every day of the sessions lies before fast running, or is the long run's (the days are fixed)."""
        if self.fixed is None:
            return False
        for d in sessions:
            day = date.fromisoformat(d["date"])
            nexts = [self.run(day + timedelta(days=n)) for n in (1, 2)]
            if nexts[0] not in ("quality", "race") and nexts[1] not in ("quality", "race") and d["run"] != "long":
                return False
        return True

    def deloads(self):
        since = 0
        for week in self.weeks:
            since = 0 if week["deload"] else since + 1
            if since >= 7:
                yield f"week {week['start']}: {since} weeks without a deload (3.5)"

    def at_floor(self, week: dict) -> bool:
        """Whether nothing can go without a part of the body vanishing or a session of one exercise.

        A deload keeps the days and the exercises; so in a week of one set each there is little left to take.
        """
        sessions = [d["session"]["items"] for d in week["days"] if d["session"]]
        if any(i["sets"] > 1 for items in sessions for i in items):
            return False
        times = Counter(self.part(i) for items in sessions for i in items)
        return all(
            len(items) <= 2 or all(self.part(i) and times[self.part(i)] == 1 for i in items) for items in sessions
        )

    def part(self, i: dict) -> str:
        e = self.exercises[i["exercise"]]
        if e["pattern"] == "calf":
            return "calf"
        if e["focus"] in ("upper", "core"):
            return e["focus"]
        return "lower" if self.leg(e) and e["focus"] != "plyo" else ""

    def rises(self):
        before = None
        for week in self.weeks:
            total = sum(i["sets"] for d in week["days"] if d["session"] for i in d["session"]["items"])
            race = any(d["run"] == "race" for d in week["days"])
            if week["deload"] or race:
                if (
                    week["deload"]
                    and before
                    and not self.eased(week)
                    and total > 0.65 * before
                    and not self.at_floor(week)
                ):
                    yield f"week {week['start']}: a deload of {total} sets after {before}"
                continue
            # a session has two exercises of one set at least; so a week of more sessions than the last may be more
            if before and total > 1.2 * before + 1e-9 and not self.at_floor(week):
                yield f"week {week['start']}: {total} sets after {before} (20 %)"
            before = total
