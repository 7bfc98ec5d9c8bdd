// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/crypto/secret_text.h"
#include "ui/panes/risk_auditor/sign_form.h"

#include <memory>

class QCheckBox;
class QComboBox;
class QLineEdit;
class QPushButton;
class QVBoxLayout;

namespace assay {

class PassphraseField;

/// Asks how a release is to be exported as a package that strangers can check. It writes nothing itself.
class PackageForm final : public Card {
    Q_OBJECT

public:
    struct Choice {
        QString path; ///< Ends with ".zip" for an archive.
        bool withoutFiles = false;
        QString key;                            ///< A fingerprint; empty for no signature.
        std::shared_ptr<SecretText> passphrase; ///< Of that key; whoever takes the choice wipes it.
    };

    PackageForm(Session& session, const QString& release, QWidget* parent = nullptr); ///< Its name.

Q_SIGNALS:
    void chosen(const assay::PackageForm::Choice& choice);

protected:
    void focusInEvent(QFocusEvent* event) override;

private:
    void addFields(QVBoxLayout& layout);
    void showKeys(const SignForm::OwnKeys& keys);
    void browse();
    QString path() const;
    QString problem() const; ///< Why it cannot be exported yet; empty where it can.
    void showProblem();
    void submit();

    Session& m_session;
    QComboBox* m_kind;
    QLineEdit* m_folder;
    QLineEdit* m_name;
    QCheckBox* m_files;
    QComboBox* m_key;
    PassphraseField* m_passphrase;
    QPushButton* m_export;
};

} // namespace assay
