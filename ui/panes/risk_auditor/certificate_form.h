// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/crypto/certificate.h"
#include "core/domain/person_key.h"
#include "ui/panes/work_form.h"

namespace assay {

class KeyValueList;

/// Shows what a file of certificates (PEM) holds, and takes it: as the root of an organisation that the project accepts, or
/// as a certificate of such an organisation for somebody's key.
class CertificateForm final : public WorkForm {
    Q_OBJECT

public:
    CertificateForm(Session& session, const QString& path, QWidget* parent = nullptr);
    CertificateForm(Session& session, const QString& path, const PersonKey& key, QWidget* parent = nullptr);

protected:
    QString problem() const override;
    Work work() override;

private:
    void readFile(const QString& path);

    std::optional<PersonKey> m_key;
    KeyValueList* m_lines;
    QList<Certificate> m_certificates;
    QString m_unread; ///< Why the file was not read.
};

} // namespace assay
