// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/keys/key_ring.h"
#include "ui/panes/work_form.h"

class QLineEdit;

namespace assay {

class PassphraseField;

/// Certifies somebody's key by the project's authority, whose passphrase unlocks it for this one certificate.
class CertifyForm final : public WorkForm {
    Q_OBJECT

public:
    /// `authorityHere`: whether the file of the authority's key is on this machine.
    CertifyForm(Session& session, const RingKey& key, const RingAuthority& authority, bool authorityHere,
                QWidget* parent = nullptr);

protected:
    QString problem() const override;
    Work work() override;

private:
    RingKey m_key;
    Certificate m_authority;
    bool m_authorityHere;
    QLineEdit* m_until;
    PassphraseField* m_passphrase;
};

} // namespace assay
