// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/keys/key_ring.h"

#include <QWidget>

class QBoxLayout;
class QLabel;
class QPushButton;

namespace assay {

/// Who says whose key is whose in a project: its own authority and those of organisations.
class AuthorityCard final : public QWidget {
    Q_OBJECT

public:
    explicit AuthorityCard(QWidget* parent = nullptr);

    /// `files`: fingerprints of keys whose files are on this machine. `readOnly`: why nothing can be written.
    void setRing(const KeyRing& ring, const QStringList& files, const QString& readOnly);

Q_SIGNALS:
    void foundAsked();
    void acceptAsked();
    void retireAsked(const QString& uid, const QString& name);

private:
    void addAuthority(const RingAuthority& authority, const QStringList& files, const QString& refusal);

    QBoxLayout* m_authorities;
    QPushButton* m_found;
    QPushButton* m_accept;
    QLabel* m_refusal;
};

/// Whether the file of an authority's key is among those with these fingerprints.
bool isKeyHere(const Certificate& authority, const QStringList& files);

} // namespace assay
