// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/panes/work_form.h"

class QComboBox;

namespace assay {

class PassphraseField;

/// Tells the project the public half of a key of the person who acts whose file is on this machine already: made for another
/// project, on the command line, or brought from elsewhere. Where they have a key in the project, that one signs, too.
class EnrolForm final : public WorkForm {
    Q_OBJECT

public:
    explicit EnrolForm(Session& session, QWidget* parent = nullptr);

protected:
    QString problem() const override;
    Work work() override;

private:
    struct Keys {
        QStringList unknown; ///< Fingerprints of files here that the project does not know.
        QString replaced;    ///< The person's key of now; empty where there is none.
        bool replacedHere = false;
    };

    void show(const Keys& keys);

    QComboBox* m_key;
    PassphraseField* m_passphrase;
    QWidget* m_replacedPart;
    PassphraseField* m_replacedPassphrase;
    std::optional<Keys> m_keys; ///< Nothing until they were read.
};

} // namespace assay
