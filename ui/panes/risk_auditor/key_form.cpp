// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/panes/risk_auditor/key_form.h"

#include "core/base/ulid.h"
#include "core/keys/key_files.h"
#include "core/keys/key_store.h"
#include "ui/widgets/button.h"
#include "ui/widgets/form_parts.h"
#include "ui/widgets/passphrase_field.h"
#include "ui/widgets/text_label.h"

#include <QComboBox>
#include <QVBoxLayout>

namespace assay {
namespace {

/// The new key's fingerprint. What was made stays where the project refuses it: the file can be enrolled later.
Result<QString> makeKey(db::Database& database, const Actor& actor, const SecretText& passphrase,
                        SigningKey::Algorithm algorithm)
{
    const Result<SigningKey> key = KeyFiles::ofUser().create(passphrase, algorithm);
    if (!key)
        return failed(key);
    const Result<KeyEnrolment> enrolment = KeyEnrolment::of(database.projectUid(), actor.person, *key);
    if (!enrolment)
        return failed(enrolment);
    const Result<QString> enrolled = KeyStore(database).enroll(*enrolment, actor, newUlid(database.clock().now()));
    if (!enrolled)
        return failed(enrolled);
    return QString::fromLatin1(key->publicKey().fingerprint());
}

} // namespace

KeyForm::KeyForm(Session& session, QWidget* parent)
    : Card(parent)
    , m_session(session)
    , m_first(new PassphraseField)
    , m_second(new PassphraseField)
    , m_algorithm(new QComboBox)
    , m_fault(wrappedLabel(TextKind::Bad, {}))
    , m_make(pushButton(ButtonKind::Primary, tr("Create the key")))
{
    setObjectName(QStringLiteral("keyForm"));
    auto* layout = formLayout(*this, tr("Create a key of %1").arg(session.personName));
    layout->addWidget(wrappedLabel(
        TextKind::Muted,
        tr("The private half is an encrypted file in %1 that only you can read. Nobody can open it without its "
           "passphrase, and nobody can give that back to you. The project is told the public half; an administrator "
           "or a model-risk auditor then certifies that it is yours.")
            .arg(KeyFiles::ofUser().folder())));
    m_first->setObjectName(QStringLiteral("newPassphrase"));
    m_second->setObjectName(QStringLiteral("newPassphraseAgain"));
    m_algorithm->addItem(tr("ECDSA P-256, which every verifier accepts"),
                         static_cast<int>(SigningKey::Algorithm::EcdsaP256));
    m_algorithm->addItem(QStringLiteral("Ed25519"), static_cast<int>(SigningKey::Algorithm::Ed25519));
    addFormField(*layout, tr("Passphrase"), m_first);
    addFormField(*layout, tr("The same again"), m_second);
    addFormField(*layout, tr("Kind of key"), m_algorithm);
    layout->addWidget(m_fault);
    m_fault->hide();
    m_make->setObjectName(QStringLiteral("submit"));
    addFormButtons(*layout, *this, m_make);
    for (PassphraseField* field : {m_first, m_second}) {
        connect(field, &QLineEdit::textChanged, this, &KeyForm::showProblem);
        connect(field, &QLineEdit::returnPressed, m_make, &QPushButton::click);
    }
    connect(m_make, &QPushButton::clicked, this, &KeyForm::submit);
    showProblem();
}

void KeyForm::focusInEvent(QFocusEvent* event)
{
    Card::focusInEvent(event);
    m_first->setFocus();
}

QString KeyForm::problem() const
{
    if (m_making)
        return tr("The key is being made.");
    if (m_first->text().isEmpty())
        return tr("A key needs a passphrase.");
    return m_first->text() == m_second->text() ? QString() : tr("The two passphrases differ.");
}

void KeyForm::showProblem()
{
    m_make->setEnabled(problem().isEmpty());
    m_make->setToolTip(problem());
}

void KeyForm::submit()
{
    const auto passphrase = std::make_shared<SecretText>(m_first->take());
    m_second->take();
    m_making = true;
    showProblem();
    const auto algorithm = static_cast<SigningKey::Algorithm>(m_algorithm->currentData().toInt());
    db::Database* database = m_session.database.get();
    const auto job = startJob<QString>(
        &m_session.writes, [database, actor = m_session.actor, passphrase, algorithm](JobContext<QString>&) {
            const Result<QString> made = makeKey(*database, actor, *passphrase, algorithm);
            *passphrase = SecretText();
            return made;
        });
    m_session.jobs.follow(tr("Making a key"), QFuture<void>(job), JobKind::Background);
    whenDone(job, this, [this](const Result<QString>& key) {
        m_making = false;
        showProblem();
        if (key) {
            Q_EMIT made(*key);
            close();
            return;
        }
        m_fault->setText(key.error().message);
        m_fault->show();
        m_first->setFocus();
    });
}

} // namespace assay
