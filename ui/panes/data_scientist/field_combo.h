// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/panes/data_scientist/compare_choice.h"

#include <QComboBox>

namespace assay {

/// Chooses one of the fields that the runs have.
class FieldCombo final : public QComboBox {
    Q_OBJECT

public:
    enum class Offer { All, Figures, Shared }; ///< Shared: what several runs may agree in, so no metrics.

    /// With `none` as its first choice where that is not empty.
    FieldCombo(const char* name, const QString& accessibleName, Offer offer, const QString& none = {},
               QWidget* parent = nullptr);

    /// Offers these and chooses one of them, without telling.
    void show(const std::vector<FieldOption>& options, const std::optional<RunField>& chosen);
    std::optional<RunField> field() const;

    QSize minimumSizeHint() const override; ///< A few letters, for when the inspector takes its room.

private:
    bool offers(const FieldOption& option) const;
    void fillWith(std::vector<std::optional<RunField>> fields);

    Offer m_offer;
    QString m_none;
    std::vector<std::optional<RunField>> m_fields; ///< One an item.
};

} // namespace assay
