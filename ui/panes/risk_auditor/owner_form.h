// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/person.h"
#include "ui/widgets/card.h"

class QComboBox;
class QPushButton;

namespace assay {

/// Asks who has to mend something.
class OwnerForm final : public Card {
    Q_OBJECT

public:
    OwnerForm(const QString& title, const std::vector<Person>& people, const QString& owner, ///< Their uid.
              QWidget* parent = nullptr);

Q_SIGNALS:
    void given(const QString& personUid); ///< Empty for nobody.

protected:
    void focusInEvent(QFocusEvent* event) override;

private:
    QComboBox* m_person;
    QPushButton* m_give;
};

} // namespace assay
