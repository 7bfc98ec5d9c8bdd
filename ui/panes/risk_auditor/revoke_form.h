// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/person_key.h"
#include "ui/panes/work_form.h"

class QComboBox;
class QLineEdit;
class QPlainTextEdit;

namespace assay {

/// Ends a key: why, and since when what it signed does not count.
class RevokeForm final : public WorkForm {
    Q_OBJECT

public:
    RevokeForm(Session& session, const PersonKey& key, QWidget* parent = nullptr);

protected:
    QString problem() const override;
    Work work() override;

private:
    bool isCompromised() const;
    std::optional<qint64> since() const; ///< Milliseconds, UTC; nothing where no time is written.
    void showKind();

    PersonKey m_key;
    QComboBox* m_kind;
    QWidget* m_sincePart;
    QLineEdit* m_since;
    QPlainTextEdit* m_reason;
};

} // namespace assay
