"""What we do: policies, treatments and the conduct rules that bind them."""
