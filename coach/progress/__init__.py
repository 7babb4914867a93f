"""What became of the training: charts with the words that say the same, the weekly review, and whether it helps.

figures    what a chart is: panels of numbers and words, for whoever draws them
span       how far back is looked, and how days are told on an axis
running    the charts of load and pace
lifting    the charts of a lift and of the muscle groups
body       the charts of pain, of left and right, and the map of soreness
keeping    the charts of what was planned and done
habit      which days are excused, sessions planned and done, and the score
helping    the facts for "is the strength work helping my running?" (see ``answer``)
answer     that question answered, with the offer of one change
offers     changes that the review and the answer may offer, and what a press on them does
review     the look back in the evening of the week's last day
wish       which chart a sentence asks for
card       /progress: the summary, the menu, a chart with its words
"""
