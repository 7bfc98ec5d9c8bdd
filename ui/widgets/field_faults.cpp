// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/field_faults.h"

#include "ui/widgets/form_parts.h"
#include "ui/widgets/text_label.h"

#include <QScrollArea>
#include <QVBoxLayout>

#include <algorithm>

namespace assay {
namespace {

/// The place around another one: of "check.roles[2]" first "check.roles", then "check".
QString placeAround(const QString& place)
{
    return place.left(std::max(place.lastIndexOf(u'.'), place.lastIndexOf(u'[')));
}

/// What takes the keyboard: the field, or the first part of it that can.
QWidget* typedInto(QWidget& field)
{
    if (field.focusPolicy() & Qt::TabFocus)
        return &field;
    for (QWidget* part : field.findChildren<QWidget*>()) {
        if ((part->focusPolicy() & Qt::TabFocus) && part->isEnabled())
            return part;
    }
    return &field;
}

} // namespace

void FieldFaults::add(QVBoxLayout& layout, const QString& place, const QString& caption, QWidget* field)
{
    addFormField(layout, caption, field);
    QLabel* fault = wrappedLabel(TextKind::Bad, {});
    fault->setObjectName(QStringLiteral("fault-") + place);
    fault->hide();
    layout.addWidget(fault);
    m_fields[place] = {field, fault};
}

bool FieldFaults::say(const QString& place, const QString& rule)
{
    clear();
    return sayAt(place, rule);
}

void FieldFaults::sayAll(const std::map<QString, QString>& rules)
{
    clear();
    for (const auto& [place, rule] : rules)
        sayAt(place, rule);
}

bool FieldFaults::sayAt(const QString& place, const QString& rule)
{
    for (QString at = place; !at.isEmpty(); at = placeAround(at)) {
        const auto found = m_fields.find(at);
        if (found == m_fields.end() || !found->second.widget || !found->second.fault)
            continue;
        m_wrong = found->second.widget;
        m_wrong->setAccessibleDescription(rule);
        found->second.fault->setText(rule);
        found->second.fault->show();
        return true;
    }
    return false;
}

void FieldFaults::clear()
{
    m_wrong.clear();
    for (const auto& [place, field] : m_fields) {
        if (!field.widget || !field.fault || field.fault->isHidden())
            continue;
        field.widget->setAccessibleDescription({});
        field.fault->hide();
    }
}

void FieldFaults::goThere()
{
    if (!m_wrong)
        return;
    typedInto(*m_wrong)->setFocus();
    for (QWidget* around = m_wrong->parentWidget(); around; around = around->parentWidget()) {
        if (auto* area = qobject_cast<QScrollArea*>(around)) {
            area->widget()->layout()->activate(); // So that the words below it have their height.
            area->ensureWidgetVisible(m_wrong, 0, m_wrong->height());
            return;
        }
    }
}

} // namespace assay
