// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/panes/risk_auditor/certificate_form.h"

#include "core/base/shown_text.h"
#include "core/base/ulid.h"
#include "core/keys/authority_store.h"
#include "core/keys/key_store.h"
#include "ui/models/time_text.h"
#include "ui/widgets/key_value_list.h"
#include "ui/widgets/text_label.h"

#include <QFile>
#include <QFileInfo>
#include <QLabel>
#include <QVBoxLayout>

namespace assay {
namespace {

constexpr qint64 largestCertificateFile = 1 << 20;

Result<QList<Certificate>> certificatesIn(const QString& path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return fail(Error::Kind::Io,
                    CertificateForm::tr("%1 cannot be read: %2. Nothing was changed.").arg(path, file.errorString()));
    const QByteArray content = file.read(largestCertificateFile + 1);
    if (content.size() > largestCertificateFile)
        return fail(Error::Kind::Invalid,
                    CertificateForm::tr("%1 is too large for a file of certificates. Nothing was changed.").arg(path));
    return Certificate::listFromPem(content);
}

std::vector<KeyValueList::Line> linesOf(const QList<Certificate>& certificates)
{
    const Certificate& first = certificates.front();
    std::vector<KeyValueList::Line> lines{
        {CertificateForm::tr("Of"), shownText(first.subject())},
        {CertificateForm::tr("Issued by"), shownText(first.issuer())},
        {CertificateForm::tr("SHA-256"), QString::fromLatin1(first.fingerprint()), true},
        {CertificateForm::tr("Valid"),
         CertificateForm::tr("%1 to %2")
             .arg(dayText(first.validFrom().toMSecsSinceEpoch()), dayText(first.validUntil().toMSecsSinceEpoch()))},
        {CertificateForm::tr("Certifies others"),
         first.isAuthority() ? CertificateForm::tr("yes") : CertificateForm::tr("no")}};
    if (certificates.size() > 1)
        lines.push_back({CertificateForm::tr("Others in the file"), QString::number(certificates.size() - 1)});
    return lines;
}

} // namespace

CertificateForm::CertificateForm(Session& session, const QString& path, QWidget* parent)
    : WorkForm(
        session,
        {QStringLiteral("certificateForm"), tr("Accept an organisation's authority"), tr("Accept the authority")},
        parent)
    , m_lines(new KeyValueList)
{
    addWords(
        tr("Keys that this authority certifies count in this project from now on. Compare the SHA-256 with what the "
           "organisation says of its root."));
    readFile(path);
}

CertificateForm::CertificateForm(Session& session, const QString& path, const PersonKey& key, QWidget* parent)
    : WorkForm(session,
               {QStringLiteral("certificateForm"),
                tr("Note a certificate for the key %1… of %2").arg(key.fingerprint.left(8), shownText(key.person)),
                tr("Note the certificate")},
               parent)
    , m_key(key)
    , m_lines(new KeyValueList)
{
    addWords(tr(
        "It counts where it is of this key and person, and an authority that the project accepts stands behind it."));
    readFile(path);
}

void CertificateForm::readFile(const QString& path)
{
    QLabel* state = wrappedLabel(TextKind::Note, tr("Reading %1…").arg(QFileInfo(path).fileName()));
    rows().addWidget(state);
    m_lines->setObjectName(QStringLiteral("certificate"));
    rows().addWidget(m_lines);
    const auto job = startJob<QList<Certificate>>(
        &session().reads, [path](JobContext<QList<Certificate>>&) { return certificatesIn(path); });
    session().jobs.follow(tr("Reading a certificate"), QFuture<void>(job), JobKind::Background);
    whenDone(job, this, [this, state, path](const Result<QList<Certificate>>& read) {
        state->setText(read ? path : read.error().message);
        m_unread = read ? QString() : read.error().message;
        if (read) {
            m_certificates = *read;
            m_lines->setLines(linesOf(*read));
        }
        showProblem();
        fit();
    });
    showProblem();
}

QString CertificateForm::problem() const
{
    if (!m_unread.isEmpty())
        return m_unread;
    return m_certificates.isEmpty() ? tr("The file is being read.") : QString();
}

CertificateForm::Work CertificateForm::work()
{
    return [key = m_key, certificates = m_certificates](db::Database& database, const Actor& actor) -> Result<> {
        const QString command = newUlid(database.clock().now());
        if (key)
            return KeyStore(database).accept({key->uid, certificates.front(), certificates.mid(1)}, actor, command);
        const Result<QString> uid = AuthorityStore(database).accept(certificates.front(), actor, command);
        if (!uid)
            return failed(uid);
        return {};
    };
}

} // namespace assay
