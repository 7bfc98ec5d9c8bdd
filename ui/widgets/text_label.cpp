// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/text_label.h"

#include "ui/theme/fonts.h"
#include "ui/theme/metrics.h"
#include "ui/widgets/elided_label.h"
#include "ui/widgets/shown_part.h"

namespace assay {
namespace {

struct Look {
    QFont font;
    QPalette::ColorRole role = QPalette::WindowText;
};

Look lookOf(TextKind kind)
{
    switch (kind) {
    case TextKind::Body:
        return {uiFont(metrics::body)};
    case TextKind::Strong:
        return {uiFont(metrics::body, QFont::DemiBold)};
    case TextKind::Muted:
        return {uiFont(metrics::body), QPalette::PlaceholderText};
    case TextKind::Note:
    case TextKind::Caption:
        return {uiFont(metrics::note), QPalette::PlaceholderText};
    case TextKind::Title:
        return {uiFont(metrics::title, QFont::DemiBold)};
    case TextKind::Figure:
        return {uiFont(metrics::figure, QFont::DemiBold)};
    case TextKind::Mono:
        return {monoFont(metrics::note)};
    case TextKind::Bad:
        return {uiFont(metrics::body), QPalette::BrightText};
    }
    return {uiFont(metrics::body)};
}

} // namespace

QLabel* textLabel(TextKind kind, const QString& text, QWidget* parent)
{
    auto* label = new QLabel(parent);
    label->setTextFormat(Qt::PlainText);
    label->setText(shownPart(text));
    const Look look = lookOf(kind);
    label->setFont(look.font);
    label->setForegroundRole(look.role);
    return label;
}

QLabel* wrappedLabel(TextKind kind, const QString& text, QWidget* parent)
{
    QLabel* label = textLabel(kind, text, parent);
    label->setWordWrap(true);
    return label;
}

QLabel* selectableLabel(TextKind kind, const QString& text, QWidget* parent)
{
    QLabel* label = wrappedLabel(kind, text, parent);
    label->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    label->setFocusPolicy(Qt::StrongFocus); // Those flags alone let only a click give it the focus.
    return label;
}

QString plainToolTip(const QString& text)
{
    return QStringLiteral("<p>%1</p>").arg(shownPart(text).toHtmlEscaped().replace(u'\n', QLatin1StringView("<br>")));
}

ElidedLabel* elidedLabel(TextKind kind, const QString& text, QWidget* parent)
{
    const Look look = lookOf(kind);
    auto* label = new ElidedLabel(look.font, look.role, parent);
    label->setText(text);
    return label;
}

} // namespace assay
