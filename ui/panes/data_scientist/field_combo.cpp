// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/panes/data_scientist/field_combo.h"

#include "ui/panes/data_scientist/runs_layout.h"

#include <QSignalBlocker>

#include <algorithm>

namespace assay {
namespace {

constexpr int narrowestField = 84; ///< Pixels.
constexpr int shownCharacters = 14;

} // namespace

FieldCombo::FieldCombo(const char* name, const QString& accessibleName, Offer offer, const QString& none,
                       QWidget* parent)
    : QComboBox(parent)
    , m_offer(offer)
    , m_none(none)
{
    setObjectName(QLatin1String(name));
    setAccessibleName(accessibleName);
    setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    setMinimumContentsLength(shownCharacters);
}

QSize FieldCombo::minimumSizeHint() const
{
    return {std::min(narrowestField, sizeHint().width()), sizeHint().height()};
}

void FieldCombo::show(const std::vector<FieldOption>& options, const std::optional<RunField>& chosen)
{
    const QSignalBlocker quiet(this);
    std::vector<std::optional<RunField>> fields;
    if (!m_none.isEmpty())
        fields.emplace_back();
    for (const FieldOption& option : options) {
        if (offers(option))
            fields.emplace_back(option.field);
    }
    if (fields != m_fields) // Its list may be open while runs come in.
        fillWith(std::move(fields));
    const auto found = std::find(m_fields.begin(), m_fields.end(), chosen);
    setCurrentIndex(found == m_fields.end() ? 0 : static_cast<int>(found - m_fields.begin()));
}

bool FieldCombo::offers(const FieldOption& option) const
{
    const RunField::Kind kind = option.field.kind;
    switch (m_offer) {
    case Offer::All:
        return true;
    case Offer::Figures:
        return option.number;
    case Offer::Shared:
        return kind != RunField::Kind::Metric && kind != RunField::Kind::Started && kind != RunField::Kind::Duration;
    }
    return false;
}

void FieldCombo::fillWith(std::vector<std::optional<RunField>> fields)
{
    m_fields = std::move(fields);
    clear();
    for (const std::optional<RunField>& field : m_fields) {
        if (!field)
            addItem(m_none);
        else
            addItem(field->kind == RunField::Kind::Tag ? tr("tag %1").arg(titleOf(*field)) : titleOf(*field));
    }
}

std::optional<RunField> FieldCombo::field() const
{
    const auto place = static_cast<std::size_t>(currentIndex());
    return currentIndex() >= 0 && place < m_fields.size() ? m_fields[place] : std::nullopt;
}

} // namespace assay
