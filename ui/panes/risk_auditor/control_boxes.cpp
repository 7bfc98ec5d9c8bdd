// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/panes/risk_auditor/control_boxes.h"

#include "core/base/shown_text.h"
#include "ui/theme/metrics.h"
#include "ui/widgets/form_parts.h"
#include "ui/widgets/text_label.h"

#include <QCheckBox>
#include <QVBoxLayout>

#include <algorithm>

namespace assay {
namespace {

constexpr int boxesHeight = 220;
constexpr int boxWidth = 500; ///< Of a form's, without the mark and a scroll bar.

/// A box takes an ampersand for the mark of its shortcut.
QString boxText(const QString& text)
{
    return QString(text).replace(u'&', QStringLiteral("&&"));
}

} // namespace

ControlBoxes::ControlBoxes(const policies::Policy& policy, QWidget* parent)
    : QScrollArea(parent)
{
    auto* inside = new QWidget;
    auto* layout = new QVBoxLayout(inside);
    layout->setContentsMargins({});
    layout->setSpacing(metrics::unit);
    for (const policies::Control& control : policy.controls) {
        auto* box = new QCheckBox;
        box->setObjectName(QStringLiteral("control-") + control.key);
        layout->addWidget(box);
        m_boxes.push_back({control.key, shownText(control.title), box});
        showText(m_boxes.back());
    }
    layout->addStretch();
    setFrameShape(QFrame::NoFrame);
    setFocusPolicy(Qt::NoFocus); // Its boxes take the keyboard.
    setWidgetResizable(true);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setWidget(inside);
    setFixedHeight(std::min(boxesHeight, inside->sizeHint().height()));
    showThrough(*this);
}

/// A box does not wrap its text: what is too long for it ends with an ellipsis, and the tool tip has all of it.
void ControlBoxes::showText(const Box& one)
{
    const QFontMetrics font(one.box->font());
    one.box->setText(boxText(font.elidedText(one.text, Qt::ElideRight, boxWidth)));
    one.box->setAccessibleName(one.text);
    one.box->setToolTip(plainToolTip(one.text));
}

ControlBoxes::Box* ControlBoxes::boxOf(const QString& key)
{
    const auto found = std::find_if(m_boxes.begin(), m_boxes.end(), [&](const Box& one) { return one.key == key; });
    return found == m_boxes.end() ? nullptr : &*found;
}

void ControlBoxes::setNote(const QString& key, const QString& note)
{
    if (Box* found = boxOf(key)) {
        found->text = tr("%1 · %2").arg(found->text, note);
        showText(*found);
    }
}

void ControlBoxes::choose(const QString& key)
{
    if (const Box* found = boxOf(key))
        found->box->setChecked(true);
}

void ControlBoxes::fix(const QString& key, const QString& reason)
{
    if (const Box* found = boxOf(key)) {
        found->box->setEnabled(false);
        found->box->setToolTip(plainToolTip(reason));
        found->box->setAccessibleDescription(reason);
    }
}

QStringList ControlBoxes::chosen() const
{
    QStringList keys;
    for (const Box& one : m_boxes) {
        if (one.box->isChecked())
            keys << one.key;
    }
    return keys;
}

} // namespace assay
