// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/approvals/release_story.h"
#include "core/domain/address.h"

#include <QWidget>

class QBoxLayout;
class QLabel;

namespace assay {

/// Who has signed a release, who has still to, and which signatures do not count and why.
class SignaturesCard final : public QWidget {
    Q_OBJECT

public:
    explicit SignaturesCard(QWidget* parent = nullptr);

    void setStory(const approvals::ReleaseStory& story);

Q_SIGNALS:
    void receiptAsked(const QString& signOff);     ///< By its uid.
    void openAsked(const assay::Address& address); ///< To read what was signed.

private:
    void addValidation(const approvals::ReleaseStory& story);
    void addSignature(const policies::WeighedSignOff& weighed, const approvals::SignOffStory* said);
    QWidget* makeEnd(const policies::WeighedSignOff& weighed, const approvals::SignOffStory* said);
    void addPending(Role role, const approvals::ReleaseStory& story);

    QLabel* m_required;
    QBoxLayout* m_rows = nullptr;
};

} // namespace assay
