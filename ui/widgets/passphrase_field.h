// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/crypto/secret_text.h"

#include <QLineEdit>

namespace assay {

/// A field for a passphrase, which it shows as dots and gives away once. Nothing is completed, remembered or dragged out of it.
class PassphraseField final : public QLineEdit {
    Q_OBJECT

public:
    explicit PassphraseField(QWidget* parent = nullptr);

    /// What was typed; the field is empty afterwards.
    SecretText take();
};

} // namespace assay
