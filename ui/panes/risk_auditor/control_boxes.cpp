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
        auto* box = new QCheckBox(boxText(shownText(control.title)));
        box->setObjectName(QStringLiteral("control-") + control.key);
        box->setToolTip(plainToolTip(shownText(control.statement)));
        layout->addWidget(box);
        m_boxes.push_back({control.key, box});
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

QCheckBox* ControlBoxes::boxOf(const QString& key) const
{
    const auto found = std::find_if(m_boxes.begin(), m_boxes.end(), [&](const Box& one) { return one.key == key; });
    return found == m_boxes.end() ? nullptr : found->box;
}

void ControlBoxes::setNote(const QString& key, const QString& note)
{
    if (QCheckBox* box = boxOf(key))
        box->setText(tr("%1 · %2").arg(box->text(), boxText(note)));
}

void ControlBoxes::choose(const QString& key)
{
    if (QCheckBox* box = boxOf(key))
        box->setChecked(true);
}

void ControlBoxes::fix(const QString& key, const QString& reason)
{
    if (QCheckBox* box = boxOf(key)) {
        box->setEnabled(false);
        box->setToolTip(plainToolTip(reason));
        box->setAccessibleDescription(reason);
    }
}

QStringList ControlBoxes::chosen() const
{
    QStringList keys;
    for (const auto& [key, box] : m_boxes) {
        if (box->isChecked())
            keys << key;
    }
    return keys;
}

} // namespace assay
