// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/panes/risk_auditor/authority_form.h"

#include "core/base/ulid.h"
#include "core/keys/authority_store.h"
#include "core/keys/key_files.h"
#include "core/keys/key_rules.h"
#include "ui/widgets/passphrase_field.h"

#include <QComboBox>
#include <QLineEdit>

namespace assay {
namespace {

constexpr int longestAuthorityName = 64;
constexpr int yearsOfValidity[] = {1, 2, 5, 10, 20};
constexpr int usualYears = 10;

/// Whoever may not found it is told so before a key is made. What was made stays where it is refused afterwards.
Result<> foundAuthority(db::Database& database, const Actor& actor, const QString& name, int years,
                        const SecretText& passphrase)
{
    const auto refusal =
        database.read([&](db::Connection& connection) { return keys::authorityRefusal(connection, actor); });
    if (!refusal)
        return failed(refusal);
    if (*refusal)
        return fail(Error::Kind::Denied, **refusal);
    Result<SigningKey> key = KeyFiles::ofUser().create(passphrase);
    if (!key)
        return failed(key);
    const QDateTime now = QDateTime::fromMSecsSinceEpoch(database.clock().now(), Qt::UTC);
    const Result<CertificateAuthority> authority =
        CertificateAuthority::create(name, *std::move(key), {now, now.addYears(years)});
    if (!authority)
        return failed(authority);
    const Result<QString> uid = AuthorityStore(database).found(*authority, actor, newUlid(database.clock().now()));
    if (!uid)
        return failed(uid);
    return {};
}

} // namespace

AuthorityForm::AuthorityForm(Session& session, QWidget* parent)
    : WorkForm(session,
               {QStringLiteral("authorityForm"), tr("Found the project's authority"), tr("Found the authority")},
               parent)
    , m_name(new QLineEdit(session.database->projectName().left(longestAuthorityName)))
    , m_years(new QComboBox)
    , m_first(new PassphraseField)
    , m_second(new PassphraseField)
{
    addWords(
        tr("It says by certificates whose key is whose in this project. Its key becomes an encrypted file in %1; who "
           "has that file and its passphrase can certify. It is not your own key: you sign nothing else with it.")
            .arg(KeyFiles::ofUser().folder()));
    m_name->setMaxLength(longestAuthorityName);
    for (const int years : yearsOfValidity)
        m_years->addItem(years == 1 ? tr("1 year") : tr("%1 years").arg(years), years);
    m_years->setCurrentIndex(m_years->findData(usualYears));
    addLine(tr("Name, as certificates have it"), QStringLiteral("authorityName"), m_name);
    addField(tr("Valid for"), QStringLiteral("years"), m_years);
    addLine(tr("Passphrase of its key"), QStringLiteral("newPassphrase"), m_first);
    addLine(tr("The same again"), QStringLiteral("newPassphraseAgain"), m_second);
    showProblem();
}

QString AuthorityForm::problem() const
{
    if (m_name->text().trimmed().isEmpty())
        return tr("An authority needs a name.");
    return newPassphraseProblem(*m_first, *m_second);
}

AuthorityForm::Work AuthorityForm::work()
{
    const auto passphrase = std::make_shared<SecretText>(m_first->take());
    m_second->take();
    return [passphrase, name = m_name->text().trimmed(), years = m_years->currentData().toInt()](db::Database& database,
                                                                                                 const Actor& actor) {
        const Result<> founded = foundAuthority(database, actor, name, years, *passphrase);
        *passphrase = SecretText();
        return founded;
    };
}

} // namespace assay
