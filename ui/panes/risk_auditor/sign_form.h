// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/approvals/approval_store.h"
#include "core/approvals/release_story.h"
#include "core/crypto/secret_text.h"
#include "core/trust/stamping_choice.h"
#include "ui/panes/session.h"
#include "ui/widgets/card.h"

class QComboBox;
class QLabel;
class QLineEdit;
class QPlainTextEdit;
class QPushButton;
class QTimer;
class QVBoxLayout;

namespace assay {

class FormDraft;
class PassphraseField;
class Segments;

/// Decides on a request by a signature. What is shown is what the store prepared and what will be signed, byte for byte; when
/// anything of it changes meanwhile, that is said and it is prepared again. The passphrase unlocks the key in the job that
/// signs; both are wiped when that job ends. So no key is ever unlocked between two signatures, there is nothing that would
/// have to be locked after a while, and every signature asks for the passphrase. GUI thread.
class SignForm final : public Card {
    Q_OBJECT

public:
    /// A key with which this person may sign, whose file is on this machine.
    struct OwnKey {
        QString fingerprint;
        QString algorithm;
        QString status; ///< A sentence.
        bool valid = false;
    };
    struct OwnKeys {
        std::vector<OwnKey> keys;
        QStringList elsewhere; ///< Enrolled, but without a file here.
    };

    SignForm(Session& session, const approvals::ReleaseStory& story, Decision decision, QWidget* parent = nullptr);
    ~SignForm() override;

Q_SIGNALS:
    void signedOff(const QString& signOff); ///< Its uid.
    void left(assay::Decision decision);    ///< Closed without signing.

protected:
    void focusInEvent(QFocusEvent* event) override;
    void closeEvent(QCloseEvent* event) override;

private:
    struct Outcome {
        QString signOff;   ///< Its uid.
        QString lockFault; ///< Why the key could not be unlocked; empty where it was.
    };

    /// What signing needs, taken from the form.
    struct Signing {
        ReleaseDecision decision;
        Actor actor;
        QString command;
        std::shared_ptr<SecretText> passphrase;
        StampingChoice stamping;
    };

    static Result<Outcome> signWith(db::Database& database, const Signing& signing);

    void lay(const approvals::ReleaseStory& story);
    QWidget* makeHead(const approvals::ReleaseStory& story);
    void addChoice(QVBoxLayout& layout, const approvals::ReleaseStory& story);
    void addSigned(QVBoxLayout& layout);
    void addKey(QVBoxLayout& layout);
    QWidget* makeFoot(const approvals::ReleaseStory& story);
    void connectParts();
    void keepDraft(QVBoxLayout& layout);
    void readKeys(const QString& wanted = {});
    void showKeys(const OwnKeys& keys, const QString& wanted);
    void createKey();
    void chooseStamping();
    void showStamping();
    Decision decision() const;
    DecisionWish wish() const;
    QString problem() const; ///< Why it cannot be signed yet; empty where it can.
    void showState();
    void follow(); ///< Somebody changed the form.
    void prepare();
    void take(const DecisionWish& asked, const Result<ReleaseDecision>& prepared);
    void showPrepared();
    QString unprepared() const;
    void say(const QString& fault);
    void sign();
    void takeOutcome(const Result<Outcome>& outcome);

    Session& m_session;
    QString m_request;
    Segments* m_choice;
    QWidget* m_conditionsPart;
    QPlainTextEdit* m_conditions;
    QLineEdit* m_comment;
    QComboBox* m_expiry;
    QComboBox* m_key;
    QPushButton* m_createKey;
    QLabel* m_keyNote;
    QLabel* m_stampNote;
    QPushButton* m_stamping;
    QLabel* m_signedAs;
    QPlainTextEdit* m_words;
    QPushButton* m_bytes;
    QPushButton* m_copy;
    QLabel* m_passphraseCaption;
    PassphraseField* m_passphrase;
    QLabel* m_fault;
    QPushButton* m_sign;
    QTimer* m_typing;
    FormDraft* m_draft = nullptr;              ///< Of conditions and comment.
    std::optional<ReleaseDecision> m_prepared; ///< What is shown and would be signed.
    DecisionWish m_preparedFor;
    QString m_refusal; ///< Why nothing could be prepared.
    QFuture<Result<ReleaseDecision>> m_preparing;
    bool m_keysRead = false;
    bool m_signing = false;
    bool m_done = false;
};

/// The keys of a person with what they count for now. May throw db::SqlError.
SignForm::OwnKeys ownKeys(db::Connection& connection, const QString& person, qint64 now);

} // namespace assay
