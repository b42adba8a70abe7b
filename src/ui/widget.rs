//! The parts that pages are made of. They know tokens and words handed to them,
//! and must not know the program's state.

mod arrive;
mod badge;
mod beads;
mod button;
mod calendar;
mod card;
mod chart;
mod chip;
mod choice;
mod drop;
mod field;
mod figure;
mod grade;
mod hit;
mod marks;
mod menu;
mod nav;
mod notice;
mod option;
mod paint;
mod press_row;
mod progress;
mod rows;
mod spot;
mod stepper;
mod stepping;
mod tab;
mod table;
mod team;
mod terms;
mod text;
mod tip;
mod toast;
mod toolbar;

pub use arrive::arrive;
pub use badge::{corroboration, standing};
pub use beads::{BeadShare, bead_legend, beads};
pub use button::Button;
pub use calendar::{MonthMark, WeekShades, calendar, shade_key};
pub use card::{card, flow, list_row};
pub use chart::{Chart, Layer, Scale};
pub use chip::SourceChip;
pub use choice::{choice, choices};
pub use drop::drop_here;
pub use field::{Lines, field, lines_field};
pub use figure::figure;
pub use grade::GradeButton;
pub use hit::Hit;
pub use marks::mark_row;
pub use menu::{menu, menu_width};
pub use nav::NavItem;
pub use notice::{NoticeAnswer, NoticeBar, Tone};
pub use option::{OptionRow, OptionSign};
pub use paint::icon;
pub use press_row::{press_row, unfolding_row};
pub use progress::{progress_line, thin_line, two_part_line};
pub use rows::{rows, rows_and};
pub use spot::{Spot, is_listened_to};
pub use stepper::{StepperWords, stepper};
pub use tab::Tab;
pub use table::table;
pub use team::{TeamTile, TileSign};
pub use terms::terms;
pub use text::{
    body, display, heading, in_order, kicker, landmark, muted, one_line, paragraph, prompt,
    read_out, sign, signed, title,
};
pub use tip::{leave_keys, wants_keys};
pub use toast::toast;
pub use toolbar::{beside, toolbar, tools_width};
