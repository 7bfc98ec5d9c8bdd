// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/inspection/model_file.h"
#include "core/inspection/pickle/pickle_value.h"

#include <optional>

namespace assay {

/// A tensor of PyTorch's that a call in a pickle would rebuild, without its name.
struct RebuiltTensor {
    ModelTensor tensor;
    qint64 elements = 0;
};
std::optional<RebuiltTensor> rebuiltTensorOf(const PickleValue& object);

} // namespace assay
