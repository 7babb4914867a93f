"""The words around the figures of a run that say what a figure is: a target, a part, a best, an approximation."""

from __future__ import annotations

#: Words that leave a figure what it is: it is only not quite so much.
NEARLY = frozenset(
    "about around approx approximately roughly maybe ca circa near nearly almost ish odd all only just exactly "
    "bang like of a an the my some flat solid steady good sort probably avg average ave mean dead each every apiece "
    "per total was were is it to".split()
)
#: Codes of the heart's rate.
HEART = frozenset("Q05")
GOAL = frozenset(
    "target goal aim aimed aiming plan planned supposed meant hoping hoped sub previous previously prev old "
    "oldest instead prescribed programmed versus vs than usual usually normally normal beat chasing wanted beats "
    "tried trying away beating missed".split()
)
OLD = frozenset("week time year month weekend weeks years months one season race".split())
BEST = frozenset("pb pr best record".split())
PARTS = frozenset("last first final fastest slowest quickest best middle second third per every each opening".split())
BEHIND = frozenset(
    "faster slower quicker ahead behind inside outside under over improvement better longer earlier late early "
    "ago away".split()
)
SUMS = frozenset("mileage volume weekly monthly week month year".split())
ASIDE = frozenset("week month year lifetime ytd season".split())
PACES = frozenset("pace effort paced speed".split())
#: Who volunteers at a race or watches it does not run it.
UNRUN = frozenset(
    "volunteer volunteered volunteering marshal marshalled marshalling spectated spectating cheered cheering".split()
)
EVER = frozenset("ever since back in race run post".split())
BUILDING = frozenset("training block prep preparation plan build buildup cycle".split())
NOT = frozenset("didnt not wasnt isnt never couldnt".split())
VERBS = frozenset("run ran do did manage make get go".split())
SPLITS = frozenset("averaging averaged split splits avg".split())
HALVES = frozenset("in at for on".split())
LINKS = frozenset("was is of for at to be a the an my by do run done said says had".split())
MANY = frozenset(
    "incline gradient runs laps loops people gels days weeks years others friends bridges bottles "
    "gym gyms session sessions workout workouts lifts strength".split()
)
#: Runs that are counted: "two 10k races", "two 10ks".
COUNTED = frozenset("races runs jogs ks milers marathons".split())
NUMBERED = frozenset("week day stage session no number round part age year wk level size zone km bib".split())
DAYTIME = frozenset(("am", "pm", "oclock", "start", "alarm"))
#: Nobody has these of a run that is no race.
RACED = frozenset("chip bib dnf dnfd position".split())
HILLY = frozenset("hill hills uphill incline upslope".split())
#: What one runs up again and again.
SLOPES = frozenset("hill slope climb ramp bank incline dune brae hillside embankment flyover overpass".split())
REPS = frozenset("reps rep repeats repeat intervals interval efforts surges bursts repetitions sprints".split())
#: Where none of these stands in a message, all its figures are the run's own.
ELSE = GOAL | OLD | NOT
APART = SUMS | ASIDE | frozenset("felt feels total sum from left away start".split())
#: What makes the figure behind it only a part of the run.
PARTED = PARTS | frozenset(("mile", "km", "k"))
