//! Tells egui about the tokens, for its own widgets: fields, sliders, scroll bars, menus.

use std::collections::BTreeMap;

use egui::style::{ScrollAnimation, ScrollStyle, Selection, WidgetVisuals};
use egui::{
    Color32, Context, CornerRadius, Margin, Shadow, Stroke, Style, TextStyle, Vec2, Visuals,
};

use super::palette::Palette;
use super::size::{CONTROL_HEIGHT, GAP_SMALL, HAIRLINE, RADIUS, RADIUS_LARGE};
use super::typeface::{Type, fonts};
use crate::app::{Motion, Typeface};

/// How long things take to move, in seconds.
const ANIMATION_SECS: f32 = 0.12;

/// Gives `ctx` the typefaces and both styles.
pub fn install(ctx: &Context, typeface: Typeface, motion: Motion) {
    ctx.set_fonts(fonts(typeface));
    for theme in [egui::Theme::Light, egui::Theme::Dark] {
        ctx.set_style_of(theme, style(theme == egui::Theme::Dark, motion));
    }
    // Text size is a setting of ours, kept with the others.
    ctx.options_mut(|options| options.zoom_with_keyboard = false);
}

fn style(dark: bool, motion: Motion) -> Style {
    let palette = Palette::when(dark);
    let mut style = Style { visuals: visuals(palette, dark), ..Style::default() };
    style.text_styles = BTreeMap::from([
        (TextStyle::Small, Type::Small.font()),
        (TextStyle::Body, Type::Body.font()),
        (TextStyle::Button, Type::Button.font()),
        (TextStyle::Heading, Type::Heading.font()),
        (TextStyle::Monospace, egui::FontId::monospace(Type::Small.font().size)),
    ]);
    style.spacing.item_spacing = Vec2::new(GAP_SMALL, GAP_SMALL);
    style.spacing.button_padding = Vec2::new(14.0, 8.0);
    style.spacing.interact_size = Vec2::new(CONTROL_HEIGHT, CONTROL_HEIGHT);
    style.spacing.menu_margin = Margin::same(6);
    style.spacing.slider_width = 200.0;
    style.spacing.scroll = ScrollStyle {
        floating_width: 4.0,
        dormant_handle_opacity: 0.25,
        active_handle_opacity: 0.35,
        interact_handle_opacity: 0.6,
        ..ScrollStyle::floating()
    };
    style.interaction.selectable_labels = true;
    style.url_in_tooltip = true;
    // A caret that blinks has all of the window drawn anew, for as long as a field has the focus.
    style.visuals.text_cursor.blink = false;
    match motion {
        Motion::Full => style.animation_time = ANIMATION_SECS,
        Motion::Reduced => {
            style.animation_time = 0.0;
            style.scroll_animation = ScrollAnimation::none();
        }
    }
    style
}

fn visuals(p: &Palette, dark: bool) -> Visuals {
    let mut visuals = if dark { Visuals::dark() } else { Visuals::light() };
    visuals.override_text_color = None;
    visuals.weak_text_color = Some(p.muted);
    visuals.hyperlink_color = p.accent;
    visuals.faint_bg_color = p.sunken;
    visuals.extreme_bg_color = p.raised;
    visuals.text_edit_bg_color = Some(p.raised);
    visuals.code_bg_color = p.sunken;
    visuals.warn_fg_color = p.caution;
    visuals.error_fg_color = p.wrong;
    visuals.panel_fill = p.page;
    visuals.window_fill = p.raised;
    visuals.window_stroke = Stroke::new(HAIRLINE, p.hairline);
    visuals.window_corner_radius = CornerRadius::same(RADIUS_LARGE);
    visuals.menu_corner_radius = CornerRadius::same(RADIUS);
    let shadow = Shadow { offset: [0, 8], blur: 24, spread: 0, color: p.shadow };
    visuals.window_shadow = shadow;
    visuals.popup_shadow = shadow;
    // Its stroke is also the edge of the field that is typed in.
    visuals.selection = Selection { bg_fill: p.accent_tint, stroke: Stroke::new(2.0, p.accent) };
    visuals.text_cursor.stroke = Stroke::new(1.5, p.accent);
    visuals.slider_trailing_fill = true;
    visuals.striped = false;
    visuals.indent_has_left_vline = false;

    let state = |fill: Color32, edge: Stroke, text: Color32| WidgetVisuals {
        bg_fill: fill,
        weak_bg_fill: fill,
        bg_stroke: edge,
        corner_radius: CornerRadius::same(RADIUS),
        fg_stroke: Stroke::new(1.5, text),
        expansion: 0.0,
    };
    let edge = Stroke::new(HAIRLINE, p.border);
    let widgets = &mut visuals.widgets;
    widgets.noninteractive = state(p.page, Stroke::new(HAIRLINE, p.hairline), p.ink);
    widgets.inactive = state(p.raised, edge, p.ink);
    widgets.hovered = state(p.sunken, Stroke::new(HAIRLINE, p.ink), p.ink);
    widgets.active = state(p.accent_tint, Stroke::new(2.0, p.accent), p.ink);
    widgets.open = state(p.sunken, edge, p.ink);
    visuals
}
