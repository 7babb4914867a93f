"""Panels of charts, a page a kind: each tells how high it wants to be and draws itself into its box.

theme      colours in light and dark, the page's pen: everything is measured in points, 360 to the width of a phone
bars       a bar a week
course     values over days
rows       a row a name: ranks, pairs
calendar   weeks of days
body       a body from both sides
"""
