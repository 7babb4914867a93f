## Fewer minutes
short-not-that-day = There's no strength session on { $day } that's still open. The next one is on <b>{ $next }</b>.
short-too-short = { $minutes ->
    [one] One minute is
   *[other] { $minutes } minutes are
} too short to warm up and lift. Leave it out with a clear head, or take another day.
short-fits = It fits already. <b>{ $day }: { $minutes } minutes</b>
short-left-out = Left out this time: { $names }. Nothing of it is added elsewhere.
short-why = What stays keeps its load: so little is enough to hold what you have built.
button-short = { $minutes } minutes on { $day }
setting-short = how long you have that day
