// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/panes/session.h"
#include "ui/widgets/card.h"

class QComboBox;
class QLabel;
class QPushButton;

namespace assay {

class PassphraseField;

/// Makes a key of the person who acts: an encrypted file on this machine, whose public half the project is told. Where they
/// have one already, that one signs the new one, too. GUI thread; the key is made in a job.
class KeyForm final : public Card {
    Q_OBJECT

public:
    explicit KeyForm(Session& session, QWidget* parent = nullptr);

Q_SIGNALS:
    void made(const QString& fingerprint);

protected:
    void focusInEvent(QFocusEvent* event) override;

private:
    /// The key that the new one replaces.
    struct Replaced {
        QString fingerprint; ///< Empty where there is none.
        bool fileHere = false;
    };

    void readReplaced();
    void showReplaced(const Replaced& replaced);
    QString problem() const; ///< Why no key can be made yet; empty where it can.
    void showProblem();
    void submit();

    Session& m_session;
    PassphraseField* m_first;
    PassphraseField* m_second;
    QComboBox* m_algorithm;
    QWidget* m_replacedPart;
    PassphraseField* m_replacedPassphrase;
    std::optional<Replaced> m_replaced; ///< Nothing until it was read.
    QLabel* m_fault;
    QPushButton* m_make;
    bool m_making = false;
};

} // namespace assay
