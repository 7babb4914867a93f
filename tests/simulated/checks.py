"""What a year may not hold, read off the chronicle: from the rules on paper, not from the coach's code.

Each check yields sentences; none for a good year. Told and true are kept apart: the coach is judged by what it could
know, and the body's truth says whether it would have mattered.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator
from datetime import date, timedelta
from itertools import groupby
from statistics import median

from tests.simulated.chronicle import Day, Did, Year
from tests.simulated.door import Line
from tests.simulated.moves import Move

#: region as told → tissues of the exercise data
TISSUES = {
    "knee": ("knee-front", "knee-lateral", "knee-other"), "achilles": ("achilles",), "shin": ("shin",),
    "calf": ("calf",), "heel": ("plantar-heel",), "hip": ("hip-front", "hip-lateral"), "lower-back": ("low-back",),
    "shoulder": ("shoulder",), "hamstring": ("hamstring-proximal", "hamstring-acute"), "foot": ("foot",),
}  # fmt: skip
LOWER = ("squat", "hinge", "calf", "hip")
CAP = {True: 0.10, False: 0.075}  #: of a load in a week, for the legs and for the rest
RECENT = 42  #: days in which a load that succeeded counts
LIFTED_ONCE = 120  #: days in which a load that was lifted is known to the body …
WAY_BACK = 0.9  #: … so that up to this share of it is a way back
OVER = 4  #: repetitions over the range, after which the next weight comes though it is far
LATELY = 4  #: sessions: an easy one may lie between
LONGEST = 6  #: weeks of training without an easy one (at the latest the seventh is)
NO_GROWTH = ("on-ramp", "peak", "taper", "race", "recovery", "paused", "none")  #: phases in which loads are kept
GAPS = ((28, 0.80), (14, 0.90), (10, 0.95))  #: days without strength → share of the last load at most
LEAST_SETS = 6  #: a week or session of so few says little: one set is a large share of it
RISE = 1.2  #: of a week's sets
STALLED = 0.75  #: below this share of what is truly possible, a healthy athlete's load has to rise
QUARTER = 13
LEAST_RISE = 1.02
STILL = 8  #: weeks of training in which an exercise has to ask for more …
SPARE = 2  #: … where so many repetitions more than asked were truly left each time
TOO_LIGHT = 20  #: repetitions without a load, beyond which only a harder exercise would be more
TOO_LONG = 60  #: seconds of a hold, beyond which only a harder form would be more …
#: … and the level from which there is one that asks for no kit; where nothing is said there is none
HARDER = {"knee-plank": 1, "plank": 2, "side-plank-knees": 2, "side-plank": 3, "single-leg-balance": 2, "wall-sit": 1}


FAR = 0.10  #: where the next weight adds more, repetitions, a slower way down and a pause come before it …
TEMPO = 6  #: … of two sessions each, in which more is asked than numbers say
FEW = 5  #: repetitions: a weight that could not be lifted so often is none to go to


def faults(year: Year) -> list[str]:
    """Every fault of a year, the check's name in front."""
    return [f"{name}: {line}" for name, check in CHECKS.items() for line in check(year)]


# --- pain and illness -------------------------------------------------------------------------------------------------
def through_pain(year: Year) -> Iterator[str]:
    """While a region is told to hurt with 3 or more, nothing that provokes it grows."""
    told: dict[str, tuple[date, float]] = {}
    done: dict[str, Did] = {}
    for day in year.days:
        sore = {r for r, (when, pain) in told.items() if pain >= 3 and (day.date - when).days <= 7}
        for move, line in day.asked:
            hurt = [r for r in sore if any(move.stress.get(site, 0) for site in TISSUES.get(r, ()))]
            last = done.get(move.slug)
            if not hurt or last is None:
                continue
            if line.kilograms and last.kilograms and line.kilograms > last.kilograms + 0.01:
                yield f"{day.date} {move.slug} {last.kilograms:g} → {line.kilograms:g} kg while the {hurt[0]} hurts"
            elif (line.kilograms or 0) >= (last.kilograms or 0) and line.low > max(last.amounts):
                yield f"{day.date} {move.slug} {max(last.amounts)} → {line.low} while the {hurt[0]} hurts"
        for region, pain in day.told.items():
            told[region] = (day.date, pain)
        done.update({did.move.slug: did for did in day.did})


def stopped_days(year: Year) -> Iterator[str]:
    """No session on a day of told fever, nor while the coach said that training rests."""
    ill = False
    for day in year.days:
        ill = (ill or day.told_ill) and not day.told_well
        if day.asked and (ill or day.stopped):
            yield f"{day.date} {len(day.asked)} exercises on a stopped day"


def back_from_fever(year: Year) -> Iterator[str]:
    """The first session after a fever is at most 60 % of the usual sets (50 %).

    Sets are cut, exercises stay: with one set of each, three quarters of a short session are all that cutting can do.
    """
    for n, day in enumerate(year.days):
        if not day.told_well:
            continue
        usual = _usual_session(year.days[:n])
        first = next((d for d in year.days[n : n + 14] if d.asked), None)
        least = first is not None and all(line.sets == 1 for _, line in first.asked)
        if usual and first and first.sets > max((0.75 if least else 0.6) * usual, 4):
            yield f"{first.date} {first.sets} sets of usually {usual:g}, the first session after a fever"


def score_holds(year: Year) -> Iterator[str]:
    """The score of keeping to the plan does not fall over an illness that was told.

    A session left out in the days before or after it, of which nothing was told, may cost what it costs.
    """
    scored = [n for n, d in enumerate(year.days) if d.score is not None]
    for n, day in enumerate(year.days):
        over = next((k for k in range(n, len(year.days)) if year.days[k].told_well), None) if day.told_ill else None
        first = next((k for k in reversed(scored) if k < n), None)
        last = next((k for k in scored if over is not None and k >= over), None)
        if first is None or last is None or any(d.skipped and not d.ill for d in year.days[first : last + 1]):
            continue
        before, after = year.days[first].score, year.days[last].score
        if before is not None and after is not None and after < before - 5:
            yield f"{day.date} the score fell from {before} to {after} over an illness"


# --- loads ------------------------------------------------------------------------------------------------------------
def running_away(year: Year) -> Iterator[str]:
    """No load above what succeeded in the last weeks plus a step; above the true maximum for a session at most.

    A step is a tenth (legs) or 7.5 % a week. Where the next weight that is owned is further away, the repetitions go
    over their range first: top + 4 in two sessions, then that weight, however far it is. On the way back from an easing
    for pain to what was lifted before it, one weight at a time may come without: it is nothing new to the tissue.
    """
    lifted: dict[str, list[tuple[date, Did]]] = {}
    over: dict[str, int] = {}
    for day in year.days:
        for move, line in day.asked:
            past = [did for when, did in lifted.get(move.slug, ()) if (day.date - when).days <= RECENT]
            if line.kilograms is None or not past:
                continue
            best = max(did.kilograms or 0.0 for did in past)
            before = [did for when, did in lifted[move.slug] if (day.date - when).days <= LIFTED_ONCE]
            back = line.kilograms <= WAY_BACK * max(did.kilograms or 0.0 for did in before)
            over_range = _over_the_range(past, best, line.high)
            far = best + (move.step(year.kit) or 0.0) if back or over_range else 0.0
            if line.kilograms > max(best * (1 + CAP[move.group in LOWER]), far) + 0.01:
                yield f"{day.date} {move.slug} {best:g} → {line.kilograms:g} kg"
            asked_over = line.kilograms > _possible(day, move)
            over[move.slug] = over.get(move.slug, 0) + 1 if asked_over else 0
            if over[move.slug] > 1:
                yield f"{day.date} {move.slug} {line.kilograms:g} kg again, {_possible(day, move):.0f} are possible"
        for did in day.did:
            if did.kilograms:
                lifted.setdefault(did.move.slug, []).append((day.date, did))


def _over_the_range(past: list[Did], kilograms: float, top: int) -> bool:
    """Whether two of the last sessions with this load had four repetitions more than the range in every set."""
    there = [did for did in past if did.kilograms == kilograms]
    return sum(min(did.amounts) >= top + OVER for did in there[-LATELY:]) >= 2


def _possible(day: Day, move: Move) -> float:
    """The true one-repetition maximum that evening."""
    return day.strength[move.group] * move.ratio


def stalling(year: Year) -> Iterator[str]:
    """A healthy athlete's loads rise by 2 % a quarter, until they are near what is truly possible."""
    if year.temper not in ("steady", "strong", "weak"):
        return
    for first in range(0, len(year.days) - 7 * QUARTER + 1, 7 * QUARTER):
        days = year.days[first : first + 7 * QUARTER]
        if any(d.ill or d.away for d in days) or any(v >= 3 for d in days for v in d.told.values()):
            continue
        growth, room = _growth(days)
        if growth and median(growth) < LEAST_RISE and median(room) < STALLED:
            yield f"from {days[0].date} on {median(growth):.3f} × in a quarter, at {median(room):.0%} of the possible"


def standing_still(year: Year) -> Iterator[str]:
    """Who makes every set with much left is asked for more of the exercise within eight weeks of training.

    More is load, repetitions or seconds. Weeks that are easy, ill, away or in pain say nothing and begin anew; so does
    an exercise that comes back after others had its place: it comes back lighter. What provokes a place that was told
    to hurt a little in the last week (1 or 2) is repeated and does not grow, so it says nothing either. A hold of a
    minute is long enough: only a harder form would be more, where the level of what is asked has one. After a break all
    comes back lighter and begins anew. Where the next weight of the home is far, its steps are counted with.
    """
    trained: date | None = None
    done: dict[str, list[tuple[date, Line, Did]]] = {}
    felt = [(day.date, region) for day in year.days for region, pain in day.told.items() if pain >= 1]
    level = 1
    for week in weeks_of(year):
        unwell = any(d.ill or d.away or any(v >= 3 for v in d.told.values()) for d in week)
        if unwell or week[0].phase in NO_GROWTH:
            done.clear()
        if unwell or any(d.easy for d in week) or week[0].phase in NO_GROWTH:
            continue
        for day in week:
            made = {did.move.slug: did for did in day.did}
            if day.did and trained is not None and (day.date - trained).days >= GAPS[-1][0]:
                done.clear()
            trained = day.date if day.did else trained
            level = max([level, *(move.level for move, _ in day.asked)])
            for move, line in day.asked:
                if _stings(move, felt, day.date):
                    done.pop(move.slug, None)
                elif (did := made.get(move.slug)) is not None and not move.jump:
                    lately = done.setdefault(move.slug, [])
                    if lately and (week[0].date - lately[-1][0]).days > RECENT:
                        lately.clear()
                    lately.append((week[0].date, line, did))
        for slug, lately in done.items():
            began = sorted({when for when, _, _ in lately})
            if began and began[-1] == week[0].date and len(began) >= STILL:
                part = [(line, did) for when, line, did in lately if when >= began[-STILL]]
                lines = [line for line, _ in part]
                easily = all(_easily(line, did, level) for line, did in part)
                if easily and not _rose(lines) and not _far(lines, part[-1][1], year):
                    first, last = part[0][0], part[-1][0]
                    yield f"{week[0].date} {slug} {_asked(first)} → {_asked(last)} in {STILL} weeks, made with ease"
                    lately.clear()


def _stings(move: Move, felt: list[tuple[date, str]], day: date) -> bool:
    """Whether a place that the exercise provokes was told to hurt in the last week, however little."""
    lately = {region for when, region in felt if 0 <= (day - when).days <= 7}
    return any(move.stress.get(site, 0) for region in lately for site in TISSUES.get(region, ()))


def _easily(line: Line, did: Did, level: int) -> bool:
    """Whether all was made that was asked, with clearly more left than asked."""
    if len(did.amounts) < line.sets or min(did.amounts) < line.low:
        return False
    if line.unit == "s" and min(did.amounts) >= TOO_LONG and level < HARDER.get(did.move.slug, 4):
        return False
    spare = did.left / did.amounts[-1] >= 0.3 if line.unit != "reps" else did.left >= (line.reserve or 2) + SPARE
    return spare and (did.kilograms is not None or min(did.amounts) < TOO_LIGHT or line.unit != "reps")


def _rose(lines: list[Line]) -> bool:
    """Whether any of the later half asks for more load, or for more of the same load, than all before."""
    half = len(lines) // 2
    most = [max((line.kilograms or 0.0, line.low, line.sets) for line in part) for part in (lines[:half], lines[half:])]
    return most[1] > most[0]


def _far(lines: list[Line], did: Did, year: Year) -> bool:
    """Whether the next weight of the home is far, and the way there is being gone, or is shut by what the body can."""
    step, last = did.move.step(year.kit), lines[-1]
    if step is None or not last.kilograms or last.unit != "reps" or step / last.kilograms <= FAR:
        return False
    most = max(line.low for line in lines if line.kilograms == last.kilograms)
    stood = sum(line.kilograms == last.kilograms and line.low == most for line in lines)
    return stood <= TEMPO or last.kilograms + step > did.most / (1 + FEW / 30)


def _asked(line: Line) -> str:
    load = "" if line.kilograms is None else f" {line.kilograms:g} kg"
    return f"{line.sets}×{line.low}{'' if line.unit == 'reps' else line.unit}{load}"


def _growth(days: list[Day]) -> tuple[list[float], list[float]]:
    """Of each loaded exercise of the quarter: what its load is worth at the end against the start, and of the truth."""
    by_move: dict[str, list[Did]] = {}
    for day in days:
        if not day.easy:
            for did in day.did:
                if did.kilograms:
                    by_move.setdefault(did.move.slug, []).append(did)
    growth, room = [], []
    for done in by_move.values():
        if len(done) >= 6:
            third = max(2, len(done) // 3)
            early, late = (median(map(_worth, part)) for part in (done[:third], done[-third:]))
            growth.append(late / early)
            room.append(late / done[-1].most)
    return growth, room


def _worth(did: Did) -> float:
    """The maximum that a set stands for, reserve not counted: a load that is too light is worth little."""
    return (did.kilograms or 0.0) * (1 + (min(did.amounts) + min(did.left, 4.0)) / 30)


def after_a_gap(year: Year) -> Iterator[str]:
    """After days without strength work the first session is lighter and shorter than before."""
    last: date | None = None
    lifted: dict[str, list[tuple[date, float]]] = {}
    for n, day in enumerate(year.days):
        gap = (day.date - last).days if last else 0
        share = next((s for days, s in GAPS if gap >= days), None)
        if share is not None and day.asked and last is not None:
            for move, line in day.asked:
                before = max((kg for when, kg in lifted.get(move.slug, ()) if (last - when).days <= RECENT), default=0)
                if (
                    line.kilograms
                    and before
                    and line.kilograms > max(before * share, move.step(year.kit) or 0.0) + 0.01
                ):
                    yield f"{day.date} {move.slug} {before:g} → {line.kilograms:g} kg after {gap} days"
            usual = _usual_session(year.days[:n])
            if usual and day.sets > max(0.8 * usual + 1, LEAST_SETS):
                yield f"{day.date} {day.sets} sets of usually {usual:g} after {gap} days"
        if day.did:
            last = day.date
            for did in day.did:
                if did.kilograms:
                    lifted.setdefault(did.move.slug, []).append((day.date, did.kilograms))


def piling_up(year: Year) -> Iterator[str]:
    """What was missed is not piled up: no week has more sessions left than were chosen."""
    for week in weeks_of(year):
        if sum(bool(d.asked) for d in week) > year.sessions:
            yield f"{week[0].date} {sum(bool(d.asked) for d in week)} sessions of {year.sessions}"


def _usual_session(days: list[Day]) -> float | None:
    """Sets of a session in the last six weeks that were neither easy nor near a race."""
    usual = [d.sets for d in days[-42:] if d.did and not d.easy and d.phase not in ("taper", "race", "recovery")]
    return median(usual) if len(usual) >= 4 else None


# --- weeks ------------------------------------------------------------------------------------------------------------
def weeks_of(year: Year) -> list[list[Day]]:
    """The days by week, whole weeks only."""
    return [w for _, days in groupby(year.days, key=lambda d: d.week) if len(w := list(days)) == 7]


def easy_weeks(year: Year) -> Iterator[str]:
    """After six weeks with training comes an easy one."""
    since = 0
    for week in weeks_of(year):
        trained = any(d.did for d in week)
        rested = any(d.easy for d in week) or week[0].phase in ("taper", "race") or not trained
        since = 0 if rested else since + 1
        if since > LONGEST:
            yield f"{week[0].date} {since} weeks without an easy one"


def sets_rise(year: Year) -> Iterator[str]:
    """The sets of a week rise by a fifth at most, easy and race weeks apart.

    A week that was issued anew after its Monday counts with the most that was ever asked of it.
    """
    before = 0
    for week in weeks_of(year):
        sets = max(d.week_sets for d in week)
        if week[0].easy or week[0].phase == "race" or any(d.race for d in week) or not sets:
            continue
        if before and sets > RISE * before + 1e-9 and sets > LEAST_SETS:
            yield f"{week[0].date} {sets} sets after {before}"
        before = sets


def race_weeks(year: Year) -> Iterator[str]:
    """Before a race: few sets in its week, nothing but a wake-up in the last three days, nothing in the last two."""
    for n, day in enumerate(year.days):
        if not day.race:
            continue
        usual = [sum(d.sets for d in w) for w in weeks_of(year) if w[-1].date < day.date - timedelta(days=35)]
        usual = [s for s in usual[-6:] if s]
        week = year.days[max(0, n - 6) : n]
        if usual and sum(d.sets for d in week) > 0.75 * median(usual):
            yield f"{day.date} {sum(d.sets for d in week)} sets before the race of usually {median(usual):g}"
        for before in week[-2:]:
            if before.asked:
                yield f"{before.date} a session {(day.date - before.date).days} days before the race"


CHECKS: dict[str, Callable[[Year], Iterator[str]]] = {
    "through pain": through_pain,
    "stopped days": stopped_days,
    "back from fever": back_from_fever,
    "score": score_holds,
    "running away": running_away,
    "stalling": stalling,
    "standing still": standing_still,
    "after a gap": after_a_gap,
    "piling up": piling_up,
    "easy weeks": easy_weeks,
    "sets rise": sets_rise,
    "race weeks": race_weeks,
}
