// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/panes/data_scientist/field_combo.h"

#include "ui/panes/data_scientist/runs_layout.h"

#include <QSignalBlocker>

namespace assay {
namespace {

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

void FieldCombo::show(const std::vector<FieldOption>& options, const std::optional<RunField>& chosen)
{
    const QSignalBlocker quiet(this);
    clear();
    m_fields.clear();
    const auto add = [this](const QString& words, const std::optional<RunField>& field) {
        addItem(words);
        m_fields.push_back(field);
    };
    if (!m_none.isEmpty())
        add(m_none, std::nullopt);
    for (const FieldOption& option : options) {
        const bool shared = option.field.kind != RunField::Kind::Metric && option.field.kind != RunField::Kind::Started
            && option.field.kind != RunField::Kind::Duration;
        if ((m_offer == Offer::Figures && !option.number) || (m_offer == Offer::Shared && !shared))
            continue;
        const QString title = titleOf(option.field);
        add(option.field.kind == RunField::Kind::Tag ? tr("tag %1").arg(title) : title, option.field);
    }
    int place = 0;
    for (std::size_t i = 0; i < m_fields.size(); ++i) {
        if (m_fields[i] == chosen)
            place = static_cast<int>(i);
    }
    setCurrentIndex(place);
}

std::optional<RunField> FieldCombo::field() const
{
    const auto place = static_cast<std::size_t>(currentIndex());
    return currentIndex() >= 0 && place < m_fields.size() ? m_fields[place] : std::nullopt;
}

} // namespace assay
